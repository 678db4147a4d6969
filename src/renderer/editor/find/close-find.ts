import { useActiveEditor } from "../active-editor.ts";
import { useFind } from "./find-store.ts";
import { goIntoFind } from "./show-find.ts";

/** Closes the bar and goes back into the article, to the find at hand. */
export function closeFind(): void {
  const { editor } = useActiveEditor.getState();
  const { found, at } = useFind.getState();
  const place = at === null ? undefined : found?.[at];
  useFind.setState({ isOpen: false });
  if (editor === null) return;
  if (place === undefined) editor.focus();
  else goIntoFind(editor, place);
}
