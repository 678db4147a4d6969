import { $getRoot, $parseSerializedNode } from "lexical";
import { expect, test } from "vitest";
import { line } from "../../../document/nodes/line-render.ts";
import { headlessEditor, restored } from "../../../document/testing/headless.ts";
import { link, type NodeJson, paragraph, text } from "../../../document/testing/json.ts";
import { $tidyTypography } from "./tidy-typography.ts";

const BOLD = 1;

/** The paragraphs after tidying, as Markdown, and how many have changed. */
function tidied(language: string, ...blocks: readonly NodeJson[]): [number, ...string[]] {
  using editor = headlessEditor();
  editor.update(
    () =>
      void $getRoot()
        .clear()
        .append(...blocks.map((block) => $parseSerializedNode(block))),
    { discrete: true },
  );
  let changed = 0;
  editor.update(() => void (changed = $tidyTypography(language)), { discrete: true });
  const { children } = restored(editor.getEditorState().toJSON()).root;
  return [
    changed,
    ...children.map((block) => (block.type === "paragraph" ? line.markdown(block.children, { notes: new Map() }) : "")),
  ];
}

test.each([
  [
    "quotation marks",
    "en",
    [paragraph('He said "yes".'), paragraph("Nothing here.")],
    [1, "He said “yes”.", "Nothing here."],
  ],
  [
    "across formats",
    "en",
    [paragraph('He said "', text("yes, it's so", BOLD), '"...')],
    [1, "He said “**yes, it’s so**”…"],
  ],
  ["in a link", "en", [paragraph(link("https://a.example/", 'The "port"'))], [1, "[The “port”](https://a.example/)"]],
  ["French spaces", "fr", [paragraph('Il dit "oui" !')], [1, "Il dit «\u202Foui\u202F»\u202F\\!"]],
  ["what is tidy stays", "en", [paragraph("“Yes” – it’s so…")], [0, "“Yes” – it’s so…"]],
] as const)("%s", (_, language, blocks, expected) => {
  expect(tidied(language, ...blocks)).toEqual(expected);
});
