import type { LexicalEditor } from "lexical";
import { HEAD_KINDS } from "../../language/article-blocks.ts";
import { notify } from "../app/notices-store.ts";
import { useActiveEditor } from "../editor/active-editor.ts";
import { $selectInLine } from "../editor/language/replace-in-line.ts";
import { $caretInLine, $textOfLine } from "../editor/language/text-lines.ts";
import { findingsInOrder, type PlacedFinding, useFindings } from "./findings-store.ts";
import { goToFinding } from "./go-to-finding.ts";
import { useKindsOff } from "./kinds.ts";
import { useLanguageSettings } from "./language-settings.ts";
import { locate } from "./locate.ts";
import { nextInOrder, type TextPlace } from "./next-in-order.ts";

/** How many places of the article are still to come. */
export function usePlaceholderCount(): number {
  const order = useFindings((state) => state.order);
  const byBlock = useFindings((state) => state.byBlock);
  return findingsInOrder({ order, byBlock }, useKindsOff()).filter(isPlaceholder).length;
}

/** Goes to the next (1) or previous (-1) place that is still to come, in the head or the text, and selects it to be written over. */
export function goToPlaceholder(by: 1 | -1): void {
  const state = useFindings.getState();
  const kindsOff = useLanguageSettings.getState().personal?.kindsOff ?? [];
  const placeholders = findingsInOrder(state, kindsOff).filter(isPlaceholder);
  const next = nextInOrder(placeholders, state.order, placeOfCaret(), by);
  if (next === undefined) return notify({ kind: "information", message: "Nothing is still to come." });
  if (isInHead(next.block)) return goToFinding(next);
  const { editor } = useActiveEditor.getState();
  editor?.focus(() => select(editor, next));
}

function select(editor: LexicalEditor, { block, ...finding }: PlacedFinding): void {
  editor.update(
    () => {
      const start = locate($textOfLine(block), finding);
      if (start !== undefined) $selectInLine(block, start, start + finding.found.length);
    },
    { discrete: true },
  );
  editor.getElementByKey(block)?.scrollIntoView({ block: "nearest" });
}

function placeOfCaret(): TextPlace | undefined {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement && isInHead(field.id))
    return { block: field.id, offset: field.selectionEnd };
  const caret = useActiveEditor.getState().editor?.read("latest", $caretInLine);
  return caret === undefined ? undefined : { block: caret.line, offset: caret.offset };
}

function isInHead(block: string): boolean {
  return HEAD_KINDS.some((kind) => kind === block);
}

function isPlaceholder({ kind }: PlacedFinding): boolean {
  return kind === "placeholder";
}
