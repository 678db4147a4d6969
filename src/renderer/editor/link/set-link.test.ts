import { buildEditorFromExtensions } from "@lexical/extension";
import { $createLinkNode, $isLinkNode, LinkExtension } from "@lexical/link";
import { RichTextExtension } from "@lexical/rich-text";
import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode, type LexicalNode } from "lexical";
import { describe, expect, it } from "vitest";
import { $removeLink, $setLink } from "./set-link.ts";

/** A paragraph "The port reopens" whose middle word may be a link, with some of it selected. */
function editorWith({ isLinked, from, to }: { isLinked: boolean; from: number; to: number }) {
  return buildEditorFromExtensions({
    name: "test",
    dependencies: [RichTextExtension, LinkExtension],
    $initialEditorState: () => {
      const port = $createTextNode("port");
      const middle = isLinked ? $createLinkNode("https://old.example/").append(port) : port;
      $getRoot().append($createParagraphNode().append($createTextNode("The "), middle, $createTextNode(" reopens")));
      port.select(from, to);
    },
  });
}

function $outline(node: LexicalNode): string {
  if (!$isElementNode(node)) return node.getTextContent();
  const inner = node.getChildren().map($outline).join("");
  return $isLinkNode(node) ? `[${inner}](${node.getURL()})` : inner;
}

const NEW = "https://new.example/";

describe("setting a link", () => {
  it.each([
    { name: "on selected words", isLinked: false, from: 0, to: 4, expected: `The [port](${NEW}) reopens` },
    { name: "on part of a link", isLinked: true, from: 0, to: 4, expected: `The [port](${NEW}) reopens` },
    { name: "at a caret in a link", isLinked: true, from: 2, to: 2, expected: `The [port](${NEW}) reopens` },
    { name: "at a caret elsewhere", isLinked: false, from: 4, to: 4, expected: `The port[words](${NEW}) reopens` },
  ])("$name", ({ expected, ...start }) => {
    const editor = editorWith(start);
    editor.update(() => $setLink(NEW, "words"), { discrete: true });
    expect(editor.read(() => $outline($getRoot()))).toBe(expected);
  });
});

describe("removing a link", () => {
  it.each([
    { name: "from selected words", isLinked: true, from: 0, to: 4 },
    { name: "from the link the caret is in", isLinked: true, from: 2, to: 2 },
    { name: "where there is none", isLinked: false, from: 0, to: 4 },
  ])("$name", (start) => {
    const editor = editorWith(start);
    editor.update($removeLink, { discrete: true });
    expect(editor.read(() => $outline($getRoot()))).toBe("The port reopens");
  });
});
