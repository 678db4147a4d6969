import { HISTORY_PUSH_TAG, type LexicalEditor } from "lexical";
import { changeMetadata } from "../../article/metadata.ts";
import { HEAD_KINDS } from "../../../language/article-blocks.ts";
import { dropFinding, type PlacedFinding } from "../../language/findings-store.ts";
import { savingDesk } from "../../saving/use-saving.ts";
import { locate } from "../../language/locate.ts";
import { $replaceInLine } from "./replace-in-line.ts";
import { $textOfLine } from "./text-lines.ts";

/** Puts a suggestion in the place of the words it is for, as one step that can be undone. Nothing happens where they are gone. */
export function applySuggestion(editor: LexicalEditor, finding: PlacedFinding, suggestion: string): void {
  const head = HEAD_KINDS.find((kind) => kind === finding.block);
  if (head !== undefined) return applyToHead(head, finding, suggestion);
  if (!editor.isEditable()) return;
  editor.update(
    () => {
      const start = locate($textOfLine(finding.block), finding);
      if (start === undefined) return;
      $replaceInLine(finding.block, start, start + finding.found.length, suggestion);
    },
    { tag: HISTORY_PUSH_TAG },
  );
  dropFinding(finding, suggestion.length - finding.found.length);
}

function applyToHead(field: (typeof HEAD_KINDS)[number], finding: PlacedFinding, suggestion: string): void {
  const text = savingDesk.store.getState().metadata?.[field] ?? "";
  const start = locate(text, finding);
  if (start === undefined) return;
  changeMetadata({ [field]: text.slice(0, start) + suggestion + text.slice(start + finding.found.length) });
  dropFinding(finding, suggestion.length - finding.found.length);
}
