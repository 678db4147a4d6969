import { expect, test } from "vitest";
import { $getRoot, $getSelection, $isRangeSelection, $parseSerializedNode } from "lexical";
import { line as lineRenderer } from "../../../document/nodes/line-render.ts";
import { link, list, type NodeJson, paragraph, text } from "../../../document/testing/json.ts";
import { headlessEditor, restored } from "../../../document/testing/headless.ts";
import { $replaceInLine } from "./replace-in-line.ts";
import { $textLines, $textOfLine } from "./text-lines.ts";

const BOLD = 1;
const ADDRESS = "https://a.example/";

/** What is left of a paragraph after a replacement, as Markdown, with `^` typed where the caret is. */
function after(block: NodeJson, start: number, end: number, replacement: string): string {
  using editor = headlessEditor();
  editor.update(() => void $getRoot().clear().append($parseSerializedNode(block)), { discrete: true });
  editor.update(
    () => {
      const [only] = $textLines();
      $replaceInLine(only?.key ?? "", start, end, replacement);
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText("^");
    },
    { discrete: true },
  );
  const [changed] = restored(editor.getEditorState().toJSON()).root.children;
  return changed?.type === "paragraph" ? lineRenderer.markdown(changed.children, { notes: new Map() }) : "";
}

test.each([
  ["in plain text", paragraph("The goverment fell"), 4, 13, "government", "The government^ fell"],
  ["within bold words", paragraph("A ", text("teh end", BOLD)), 2, 5, "the", "A **the^ end**"],
  ["half of it bold", paragraph("recie", text("ved it", BOLD)), 0, 8, "received", "recei**ved^ it**"],
  ["in a link", paragraph("See ", link(ADDRESS, "teh port")), 4, 7, "the", `See [the^ port](${ADDRESS})`],
  ["taken out", paragraph("the the port"), 0, 7, "the", "the^ port"],
  ["at the end", paragraph("An adress"), 3, 9, "address", "An address^"],
])("%s", (_, block, start, end, replacement, expected) => {
  expect(after(block, start, end, replacement)).toBe(expected);
});

test("lines are those of every block that holds text", () => {
  using editor = headlessEditor();
  const blocks = [paragraph("Lead", link(ADDRESS, " linked")), list("bullet", "First", [list("bullet", "Inner")])];
  editor.update(
    () =>
      void $getRoot()
        .clear()
        .append(...blocks.map((json) => $parseSerializedNode(json))),
    { discrete: true },
  );
  const lines = editor.read("latest", () =>
    $textLines().map(({ key, kind, readText }) => [kind, readText(), $textOfLine(key)]),
  );
  expect(lines).toEqual([
    ["paragraph", "Lead linked", "Lead linked"],
    ["list-item", "First", "First"],
    ["list-item", "Inner", "Inner"],
  ]);
});
