import { buildEditorFromExtensions } from "@lexical/extension";
import { RichTextExtension } from "@lexical/rich-text";
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, type TextNode } from "lexical";
import { $createQuoteNode } from "@lexical/rich-text";
import { expect, it } from "vitest";
import { $readSlashQuery, $removeSlashQuery } from "./slash-query.ts";

function editorHolding(place: (text: TextNode) => void, text: string, caret: number) {
  return buildEditorFromExtensions({
    name: "test",
    dependencies: [RichTextExtension],
    $initialEditorState: () => {
      const node = $createTextNode(text);
      place(node);
      node.select(caret, caret);
    },
  });
}

const $inParagraph = (text: TextNode): unknown => $getRoot().append($createParagraphNode().append(text));
const $afterLineBreak = (text: TextNode): unknown =>
  $getRoot().append($createParagraphNode().append($createTextNode("Before"), $createLineBreakNode(), text));
const $inQuote = (text: TextNode): unknown => $getRoot().append($createQuoteNode().append(text));

it.each([
  { name: "a slash alone", $place: $inParagraph, text: "/", query: "" },
  { name: "a slash and a word", $place: $inParagraph, text: "/head", query: "head" },
  { name: "two words", $place: $inParagraph, text: "/pull quote", query: "pull quote" },
  { name: "another script", $place: $inParagraph, text: "/اقتباس", query: "اقتباس" },
  { name: "the letters before the caret only", $place: $inParagraph, text: "/list and more", caret: 5, query: "list" },
  { name: "not a fraction or a path", $place: $inParagraph, text: "and/or", query: null },
  { name: "not two slashes", $place: $inParagraph, text: "//", query: null },
  { name: "not after a space", $place: $inParagraph, text: "/ then", query: null },
  { name: "not within a paragraph", $place: $afterLineBreak, text: "/head", query: null },
  { name: "not in a quotation", $place: $inQuote, text: "/head", query: null },
])("$name", ({ $place, text, caret = text.length, query }) => {
  const editor = editorHolding($place, text, caret);
  expect(editor.read($readSlashQuery)).toBe(query);
});

it.each([
  { text: "/list of ports", caret: 5, left: [" of ports"] },
  { text: "/list", caret: 5, left: [] },
])("takes what was asked out of $text", ({ text, caret, left }) => {
  const editor = editorHolding($inParagraph, text, caret);
  editor.update($removeSlashQuery, { discrete: true });
  expect(
    editor.read(() =>
      $getRoot()
        .getAllTextNodes()
        .map((node) => node.getTextContent()),
    ),
  ).toEqual(left);
});
