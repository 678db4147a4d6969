import { HISTORY_PUSH_TAG, type LexicalEditor } from "lexical";
import { changeHead, type HeadLine, isHeadLine, readHead } from "../../article/change-head.ts";
import { dropFinding, type PlacedFinding } from "../../language/findings-store.ts";
import { locate } from "../../language/locate.ts";
import { $replaceInLine } from "./replace-in-line.ts";
import { $textOfLine } from "./text-lines.ts";

/**
 * Puts a suggestion in the place of the words that these findings, in reading order, are about: all in the text as one step that can
 * be undone. Nothing happens where the words are gone.
 */
export function applySuggestion(editor: LexicalEditor, findings: readonly PlacedFinding[], suggestion: string): void {
  const [inHead, inText] = [findings.filter(isInHead), findings.filter((finding) => !isInHead(finding))];
  // From the last to the first, so that those still to come stay where they are.
  for (const finding of inHead.toReversed()) applyInHead(finding, suggestion);
  if (inText.length === 0 || !editor.isEditable()) return;
  editor.update(
    () => {
      for (const finding of inText.toReversed()) $applyInText(finding, suggestion);
    },
    { tag: HISTORY_PUSH_TAG },
  );
  for (const finding of inText.toReversed()) dropFinding(finding, suggestion.length - finding.found.length);
}

function isInHead(finding: PlacedFinding): finding is PlacedFinding & { readonly block: HeadLine } {
  return isHeadLine(finding.block);
}

function $applyInText(finding: PlacedFinding, suggestion: string): void {
  const start = locate($textOfLine(finding.block), finding);
  if (start !== undefined) $replaceInLine(finding.block, start, start + finding.found.length, suggestion);
}

function applyInHead(finding: PlacedFinding & { readonly block: HeadLine }, suggestion: string): void {
  const text = readHead(finding.block);
  const start = locate(text, finding);
  if (start === undefined) return;
  const mended = text.slice(0, start) + suggestion + text.slice(start + finding.found.length);
  changeHead({ [finding.block]: mended });
  dropFinding(finding, suggestion.length - finding.found.length);
}
