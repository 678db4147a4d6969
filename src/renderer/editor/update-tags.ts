import type { UpdateListenerPayload } from "lexical";

/** Marks the update that puts an article into the editor: it is no change of the reporter's. */
export const LOAD_TAG = "dateline-load";

/** Whether an update has touched the text, rather than only moved the selection. */
export function isTextChange({
  dirtyElements,
  dirtyLeaves,
}: Pick<UpdateListenerPayload, "dirtyElements" | "dirtyLeaves">): boolean {
  return dirtyElements.size > 0 || dirtyLeaves.size > 0;
}
