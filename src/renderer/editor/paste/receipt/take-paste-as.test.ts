import { $insertGeneratedNodes } from "@lexical/clipboard";
import { buildEditorFromExtensions } from "@lexical/extension";
import { HeadlessExtension } from "@lexical/headless";
import { HistoryExtension } from "@lexical/history";
import {
  $getRoot,
  $getSelection,
  $parseSerializedNode,
  configExtension,
  defineExtension,
  type LexicalEditorWithDispose,
  PASTE_TAG,
  UNDO_COMMAND,
} from "lexical";
import { expect, it } from "vitest";
import type { Body } from "../../../../document/body.ts";
import { DocumentExtension } from "../../../../document/extension.ts";
import { restored } from "../../../../document/testing/headless.ts";
import { list, type NodeJson, paragraph, table } from "../../../../document/testing/json.ts";
import { $caretIn, $pressEnter, $selectFrom, $type } from "../../../../document/testing/writing.ts";
import { intakeOf } from "../../../../intake/testing.ts";
import type { IntakeMode } from "../../../../intake/keep.ts";
import { $nodesFromBody } from "../body-nodes.ts";
import { $fitIntoPlace } from "../fit-into-cell.ts";
import { $insertPasted } from "../insert-pasted.ts";
import { usePasteOffer } from "./offer.ts";
import { PasteReceiptExtension } from "./receipt-extension.ts";
import { takePasteAs } from "./take-paste-as.ts";

const HTML = "<h2>Terms</h2><p>The <b>ministers</b> <a href='https://a.example/'>signed</a>.</p><ul><li>One</li></ul>";
const BEFORE = [paragraph("First"), paragraph("Second words"), paragraph("Third")];
type Place = () => void;

function takenAs(mode: IntakeMode, html: string): Body {
  return intakeOf(html, { mode, language: "en" }).body;
}

function editorWith(blocks: readonly NodeJson[]): LexicalEditorWithDispose {
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: "test",
      dependencies: [
        DocumentExtension,
        HeadlessExtension,
        configExtension(HistoryExtension, { disabled: false }),
        PasteReceiptExtension,
      ],
    }),
  );
  update(editor, () => {
    $getRoot()
      .clear()
      .append(...blocks.map((block) => $parseSerializedNode(block)));
  });
  return editor;
}

function update(editor: LexicalEditorWithDispose, $change: () => void, tag?: string): void {
  editor.update($change, { discrete: true, ...(tag !== undefined && { tag }) });
}

function bodyOf(editor: LexicalEditorWithDispose): Body {
  return restored(editor.getEditorState().toJSON());
}

/** An editor in which something was pasted in full, with a receipt. */
function afterPaste(blocks: readonly NodeJson[], $place: Place, html = HTML): LexicalEditorWithDispose {
  const editor = editorWith(blocks);
  update(editor, $place);
  const { body, receipt } = intakeOf(html, { language: "en" });
  const pasted = { clipboard: { html, plainText: "" }, language: "en", full: { body, receipt } };
  update(
    editor,
    () => {
      const selection = $getSelection();
      if (selection !== null) $insertPasted(pasted, selection);
    },
    PASTE_TAG,
  );
  return editor;
}

/** What the text is where the paste was taken like that from the beginning. */
function pastedAs(mode: IntakeMode, blocks: readonly NodeJson[], $place: Place, html = HTML): Body {
  using editor = editorWith(blocks);
  update(editor, $place);
  update(editor, () => {
    const selection = $getSelection();
    if (selection !== null) {
      $insertGeneratedNodes(editor, $fitIntoPlace($nodesFromBody(takenAs(mode, html))), selection);
    }
  });
  return bodyOf(editor);
}

function take(editor: LexicalEditorWithDispose, mode: IntakeMode): void {
  takePasteAs(editor, mode);
  update(editor, () => undefined);
}

function undo(editor: LexicalEditorWithDispose): void {
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  update(editor, () => undefined);
}

const PLACES: readonly [string, NodeJson[], Place, string][] = [
  ["an empty article", [paragraph()], () => void $getRoot().selectStart(), HTML],
  ["the middle of a paragraph", BEFORE, () => $caretIn([1, 0], 6), HTML],
  ["the middle of a paragraph, as a few words", BEFORE, () => $caretIn([1, 0], 6), "<p><b>more</b> <i>fine</i> </p>"],
  ["the end of the text", BEFORE, () => $caretIn([2, 0], -1), HTML],
  ["a selection over paragraphs", BEFORE, () => $selectFrom([[0, 0], 2], [[2, 0], 3]), HTML],
  ["a selection made backwards", BEFORE, () => $selectFrom([[2, 0], 3], [[0, 0], 2]), HTML],
  ["the whole text", BEFORE, () => void $getRoot().select(0, 3), HTML],
  ["a list", [list("bullet", "One", "Two"), paragraph()], () => $caretIn([0, 0, 0], 2), HTML],
  [
    "beside a list that it runs together with",
    [paragraph(), list("bullet", "x")],
    () => $caretIn([0]),
    "<h2>A</h2><ul><li>One</li></ul>",
  ],
  ["a cell of a table", [table([["a", "b"]]), paragraph()], () => $caretIn([0, 0, 1, 0, 0], 0), HTML],
];

it.each(PLACES)("a paste into %s becomes what it had been if taken like that at first", (_, blocks, $place, html) => {
  using editor = afterPaste(blocks, $place, html);
  const full = bodyOf(editor);
  const seen: Body[] = [];
  for (const mode of ["light", "plain", "full"] as const) {
    take(editor, mode);
    seen.push(bodyOf(editor));
  }
  expect(seen).toEqual([pastedAs("light", blocks, $place, html), pastedAs("plain", blocks, $place, html), full]);
});

it("is one step of undo, which offers the way before it again", () => {
  using editor = afterPaste(BEFORE, () => $caretIn([1, 0], 6));
  const full = bodyOf(editor);
  take(editor, "plain");
  undo(editor);
  expect({ body: bodyOf(editor), mode: usePasteOffer.getState().offer?.now.mode }).toEqual({
    body: full,
    mode: "full",
  });
  undo(editor);
  expect({ body: bodyOf(editor), offer: usePasteOffer.getState().offer }).toEqual({
    body: restored({ root: { type: "root", children: BEFORE } }),
    offer: null,
  });
});

it("keeps what was typed elsewhere meanwhile, before and after it, and the caret there", () => {
  using editor = afterPaste([paragraph("First"), paragraph(), paragraph("Third")], () => $caretIn([1]));
  update(editor, () => ($caretIn([0, 0], -1), $pressEnter(), $type("Before")));
  update(editor, () => ($getRoot().selectEnd(), $type(", after")));
  take(editor, "plain");
  update(editor, () => $type("!"));
  expect(editor.read(() => $getRoot().getTextContent()).replace(/\n+/gu, " | ")).toBe(
    "First | Before | Terms | The ministers signed. | One | Third, after!",
  );
});

it.each<[string, Place]>([
  ["a word is typed into it", () => ($caretIn([1, 0], 1), $type("x"))],
  ["a block is put into the middle of it", () => ($caretIn([1, 0], -1), $pressEnter())],
  ["a block of it is deleted", () => $getRoot().getChildAtIndex(2)?.remove()],
  [
    "all of it is deleted",
    () =>
      void $getRoot()
        .clear()
        .append($parseSerializedNode(paragraph("x"))),
  ],
])("is offered no more once %s", (_, $edit) => {
  using editor = afterPaste([paragraph("First"), paragraph(), paragraph("Third")], () => $caretIn([1]));
  const offered = usePasteOffer.getState().offer !== null;
  update(editor, $edit);
  const edited = bodyOf(editor);
  take(editor, "plain");
  expect({ offered, offer: usePasteOffer.getState().offer, body: bodyOf(editor) }).toEqual({
    offered: true,
    offer: null,
    body: edited,
  });
});

it("has no receipt where there is nothing to tell", () => {
  usePasteOffer.setState({ offer: null });
  using editor = afterPaste(BEFORE, () => $caretIn([1, 0], 6), "<span style='color: red'>plain</span>");
  const text = editor.read(() => $getRoot().getTextContent());
  expect({ offer: usePasteOffer.getState().offer, text: text.includes("plain") }).toEqual({ offer: null, text: true });
});
