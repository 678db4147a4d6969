import { $getRoot, $getSelection, $isRangeSelection, $parseSerializedNode } from "lexical";
import { expect, test } from "vitest";
import { compileQuery } from "../../../language/find/compile-query.ts";
import { type Replacement, replacementsIn } from "../../../language/find/find.ts";
import { line as lineRenderer } from "../../../document/nodes/line-render.ts";
import { NoteSchema } from "../../../document/nodes/footnote/schema.ts";
import { footnoteNumbers } from "../../../document/nodes/footnote/numbers.ts";
import { headlessEditor, restored } from "../../../document/testing/headless.ts";
import { footnote, link, type NodeJson, paragraph, text } from "../../../document/testing/json.ts";
import { $textLines } from "../language/text-lines.ts";
import { $editLine } from "./edit-line.ts";
import { editNote } from "./edit-note.ts";

const BOLD = 1;
const ADDRESS = "https://a.example/";

function replacements(words: string, find: string, replacement: string): Replacement[] {
  const compiled = compileQuery({ text: find, matchCase: false, wholeWords: false, isExpression: true });
  if (!compiled.ok) throw new Error(compiled.error.message);
  return replacementsIn(words, compiled.value, replacement);
}

/** A paragraph after replacing, as Markdown. */
function after(block: NodeJson, find: string, replacement: string): string {
  using editor = headlessEditor();
  editor.update(() => void $getRoot().clear().append($parseSerializedNode(block)), { discrete: true });
  editor.update(
    () => {
      for (const { key, readText } of $textLines()) $editLine(key, replacements(readText(), find, replacement));
    },
    { discrete: true },
  );
  const body = restored(editor.getEditorState().toJSON());
  const [changed] = body.root.children;
  return changed?.type === "paragraph" ? lineRenderer.markdown(changed.children, { notes: footnoteNumbers(body) }) : "";
}

const LINE_BREAK = { type: "linebreak" };

test.each<[string, NodeJson, string, string, string]>([
  ["in plain text", paragraph("a b a"), "a", "aa", "aa b aa"],
  ["within bold words", paragraph("A ", text("port, a port", BOLD)), "port", "quay", "A **quay, a quay**"],
  ["half of it bold", paragraph("recie", text("ved it", BOLD)), "recieved", "received", "recei**ved it**"],
  ["bold in the middle", paragraph("the ", text("new", BOLD), " port"), "new port", "old quay", "the **old quay**"],
  [
    "bold in the middle, the rest as it was",
    paragraph("the ", text("new", BOLD), " port"),
    "the new port",
    "the old port",
    "the **old** port",
  ],
  ["at a seam, before it", paragraph("air", text("port", BOLD)), "port", "sport", "air**sport**"],
  ["at a seam, behind it", paragraph("air", text("port", BOLD)), "air", "airs", "airs**port**"],
  ["the words of a link", paragraph("See ", link(ADDRESS, "the port")), "port", "quay", `See [the quay](${ADDRESS})`],
  ["the end of a link", paragraph(link(ADDRESS, "a port"), " and"), "port", "ports", `[a ports](${ADDRESS}) and`],
  ["a whole link by nothing", paragraph("See ", link(ADDRESS, "the port"), "."), " the port", "", "See."],
  ["around a note", paragraph("the po", footnote("n"), "rt fell"), "the port", "a quay", "a quay[^1] fell"],
  ["over a new line", paragraph("one", LINE_BREAK, "two"), String.raw`\n`, ", ", "one, two"],
  ["a new line alone", paragraph(LINE_BREAK, text("two", BOLD)), String.raw`\n`, "one ", "**one two**"],
  ["all there is", paragraph(text("port", BOLD)), "port", "", ""],
  ["with groups", paragraph("Osei, ", text("Ama", BOLD)), String.raw`(\w+), (\w+)`, "$2 $1", "Ama Osei"],
])("replaces %s", (_, block, find, replacement, expected) => {
  expect(after(block, find, replacement)).toBe(expected);
});

test.each([
  ["at the beginning", 0, 0],
  ["between the words", 6, 9],
  ["within a word that is replaced, behind it", 8, 16],
  ["at the end", 10, 16],
])("the caret stays beside its words %s", (_, before, expected) => {
  using editor = headlessEditor();
  editor.update(
    () =>
      void $getRoot()
        .clear()
        .append($parseSerializedNode(paragraph("port, port"))),
    {
      discrete: true,
    },
  );
  let offset: number | undefined;
  editor.update(
    () => {
      $getRoot().getAllTextNodes()[0]?.select(before, before);
      for (const { key, readText } of $textLines()) $editLine(key, replacements(readText(), "port", "harbour"));
      const selection = $getSelection();
      if ($isRangeSelection(selection)) offset = selection.anchor.offset;
    },
    { discrete: true },
  );
  expect(offset).toBe(expected);
});

test.each<[string, readonly (string | NodeJson)[], string, string, string]>([
  ["in plain words", ["See the port."], "port", "quay", "See the quay."],
  ["in a link", ["See ", link(ADDRESS, "port"), " port"], "port", "quay", `See [quay](${ADDRESS}) quay`],
  ["across formats", ["po", text("rt", BOLD), " now"], "port now", "quay now", "quay now"],
  ["over a new line", ["one", LINE_BREAK, "two"], String.raw`\s`, " ", "one two"],
  ["all there is", ["port"], "port", "", ""],
])("a note: replaces %s", (_, parts, find, replacement, expected) => {
  const note = NoteSchema.parse(parts.map((part) => (typeof part === "string" ? text(part) : part)));
  const words = note.flatMap((node) => (node.type === "link" ? node.children : [node]));
  const plain = words.map((node) => (node.type === "text" ? node.text : "\n")).join("");
  expect(lineRenderer.markdown(editNote(note, replacements(plain, find, replacement)), { notes: new Map() })).toBe(
    expected,
  );
});
