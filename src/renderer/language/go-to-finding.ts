import { HEAD_KINDS } from "../../language/article-blocks.ts";
import { useActiveEditor } from "../editor/active-editor.ts";
import { locate } from "./locate.ts";
import { goToFinding as goToFindingInText } from "../editor/language/step-through-findings.ts";
import type { PlacedFinding } from "./findings-store.ts";

/** Goes to the words of a finding, in the text or in a field at its head. */
export function goToFinding(finding: PlacedFinding): void {
  if (HEAD_KINDS.some((kind) => kind === finding.block)) return selectInField(finding);
  const { editor } = useActiveEditor.getState();
  editor?.focus(() => goToFindingInText(editor, finding));
}

function selectInField(finding: PlacedFinding): void {
  const field = document.getElementById(finding.block);
  if (!(field instanceof HTMLTextAreaElement)) return;
  const start = locate(field.value, finding) ?? 0;
  field.focus();
  field.setSelectionRange(start, start + finding.found.length);
  field.scrollIntoView({ block: "nearest" });
}
