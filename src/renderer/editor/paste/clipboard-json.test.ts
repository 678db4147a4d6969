import { buildEditorFromExtensions } from "@lexical/extension";
import { $getRoot } from "lexical";
import { expect, it } from "vitest";
import { DocumentExtension } from "../../../document/extension.ts";
import { $nodesFromClipboardJson } from "./clipboard-json.ts";

/** The text of the nodes that a clipboard gives, each with its type; null where it is refused. */
function paste(clipboard: unknown): string[] | null {
  const editor = buildEditorFromExtensions({ name: "test", dependencies: [DocumentExtension] });
  let pasted: string[] | null = null;
  editor.update(
    () => {
      const nodes = $nodesFromClipboardJson(typeof clipboard === "string" ? clipboard : JSON.stringify(clipboard));
      pasted = nodes?.map((node) => `${node.getType()}: ${node.getTextContent()}`) ?? null;
      $getRoot().append(...(nodes ?? []).filter((node) => !node.isInline()));
    },
    { discrete: true },
  );
  return pasted;
}

const paragraph = (...children: unknown[]) => ({ type: "paragraph", children });
const text = (words: string) => ({ type: "text", text: words });

it.each([
  {
    name: "blocks",
    nodes: [paragraph(text("one")), { type: "heading", tag: "h2", children: [text("two")] }],
    expected: ["paragraph: one", "heading: two"],
  },
  {
    name: "part of a line",
    nodes: [text("one "), { type: "link", url: "https://example.org/", children: [text("two")] }],
    expected: ["text: one ", "link: two"],
  },
  {
    name: "a script's address",
    nodes: [{ type: "link", url: "javascript:alert(1)", children: [text("click")] }],
    expected: ["text: click"],
  },
  {
    name: "a picture alone, without a paragraph after it",
    nodes: [{ type: "image", assetId: "a".repeat(64) }],
    expected: ["image: "],
  },
  {
    name: "a picture from elsewhere",
    nodes: [{ type: "image", assetId: "https://example.org/x.png" }],
    expected: null,
  },
  { name: "an unknown node", nodes: [paragraph(text("one")), { type: "script" }], expected: null },
  { name: "a property that is not ours", nodes: [{ ...paragraph(text("one")), onclick: "alert(1)" }], expected: null },
  { name: "nothing", nodes: [], expected: null },
])("$name", ({ nodes, expected }) => {
  expect(paste({ namespace: "dateline", nodes })).toEqual(expected);
});

it.each(["", "null", "{", '{"nodes": 1}'])("what is no clipboard: %s", (json) => {
  expect(paste(json)).toBeNull();
});
