import type { FieldName } from "../../shared/article/comparison.ts";
import type { PreflightPlace } from "../../shared/preflight.ts";
import { openDialog } from "../app/dialog-store.ts";
import { closeOverlay } from "../app/panels-store.ts";
import { showSideTab } from "../details/side-tab-store.ts";
import { useActiveEditor } from "../editor/active-editor.ts";
import { goToBlock } from "../editor/go-to-block.ts";

/** What of a field is to be typed into, or else to be pressed. */
const CONTROLS = ["textarea, input:not([type='hidden'])", "button"];

/** Goes to where a finding is: the words in the text, the line at its head, the field beside it, or the settings. */
export function goToPlace(place: PreflightPlace): void {
  if (place.kind === "body") {
    closeOverlay();
    requestAnimationFrame(() => {
      const { editor } = useActiveEditor.getState();
      editor?.focus(() => goToBlock(editor, place.block, place.found));
    });
    return;
  }
  if (place.kind === "settings") return openDialog({ kind: "settings", tab: place.tab });
  const line = document.getElementById(place.field);
  if (line === null) return goToDetail(place.field);
  closeOverlay();
  requestAnimationFrame(() => line.focus());
}

/** Brings a field of the details into view and puts the focus into it. */
export function goToDetail(name: FieldName): void {
  showSideTab("details");
  requestAnimationFrame(() => {
    const field = document.querySelector(`[data-field="${name}"]`);
    const [control] = CONTROLS.flatMap((wanted) => field?.querySelector<HTMLElement>(wanted) ?? []);
    field?.scrollIntoView({ block: "nearest" });
    control?.focus();
  });
}
