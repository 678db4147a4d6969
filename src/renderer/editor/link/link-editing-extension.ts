import { getExtensionDependencyFromEditor, signal } from "@lexical/extension";
import { CLICK_COMMAND, COMMAND_PRIORITY_NORMAL, defineExtension, type LexicalEditor } from "lexical";
import { request } from "../../app/api.ts";
import { respondToFailure } from "../../app/respond-to-failure.ts";

/** Knows whether the address of a link is being edited, and opens a link that is clicked with Ctrl or Cmd held. */
export const LinkEditingExtension = defineExtension({
  name: "dateline/link-editing",
  build: () => {
    const isEditing = signal(false);
    const start = (): void => void (isEditing.value = true);
    const stop = (): void => void (isEditing.value = false);
    return { isEditing, start, stop };
  },
  register: (editor) =>
    editor.registerCommand(
      CLICK_COMMAND,
      (event) => {
        const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
        if (link === null) return false;
        event.preventDefault();
        if (event.ctrlKey || event.metaKey) void openAddress(link.getAttribute("href") ?? "");
        return event.ctrlKey || event.metaKey;
      },
      COMMAND_PRIORITY_NORMAL,
    ),
});

/** Lets the reporter give the selected words a link, or change the one the caret is in. */
export function editLink(editor: LexicalEditor): void {
  getExtensionDependencyFromEditor(editor, LinkEditingExtension).output.start();
}

/** Opens an address in the system's browser; main asks first. */
export async function openAddress(address: string): Promise<void> {
  const outcome = await request("links.open", { address });
  if (!outcome.ok) respondToFailure(outcome.error);
}
