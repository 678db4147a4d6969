import type { LexicalEditor } from "lexical";
import { findingsInOrder, type PlacedFinding, useFindings } from "../../language/findings-store.ts";
import { useLanguageSettings } from "../../language/language-settings.ts";
import { openFindingAt, useFindingAtHand } from "./finding-at-hand.ts";
import { locate } from "../../language/locate.ts";
import { $putCaret } from "./replace-in-line.ts";
import { $caretInLine, $textOfLine } from "./text-lines.ts";

/** Goes to the next (1) or previous (-1) finding of the text from the caret, round the ends, and opens its suggestions. */
export function stepThroughFindings(editor: LexicalEditor, by: 1 | -1): boolean {
  const state = useFindings.getState();
  const kindsOff = useLanguageSettings.getState().personal?.kindsOff ?? [];
  const findings = findingsInOrder(state, kindsOff).filter(({ block }) => editor.getElementByKey(block) !== null);
  const caret = editor.read("latest", $caretInLine);
  const isAfter = ({ block, start }: PlacedFinding): boolean => {
    const distance = state.order.indexOf(block) - state.order.indexOf(caret?.line ?? "");
    return distance > 0 || (distance === 0 && start >= (caret?.offset ?? 0));
  };
  const { atHand } = useFindingAtHand.getState();
  const here = atHand === null ? -1 : findings.indexOf(atHand.finding);
  const following = findings.findIndex(isAfter);
  const from = here >= 0 ? here + (by === 1 ? 1 : 0) : following < 0 ? findings.length : following;
  const next = findings.at(by === 1 ? from % Math.max(1, findings.length) : from - 1);
  if (next === undefined) return false;
  goToFinding(editor, next);
  return true;
}

/** Puts the caret behind the words of a finding and opens its suggestions. */
export function goToFinding(editor: LexicalEditor, finding: PlacedFinding): void {
  editor.update(
    () => {
      const start = locate($textOfLine(finding.block), finding);
      if (start !== undefined) $putCaret(finding.block, start + finding.found.length);
    },
    { discrete: true },
  );
  openFindingAt(finding, "keys");
}
