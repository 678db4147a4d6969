import { signal } from "@lexical/extension";
import { defineExtension } from "lexical";
import { $readSlashQuery } from "./slash-query.ts";

/** Knows what the slash menu is asked for. Once dismissed, it stays away until another slash is typed. */
export const SlashExtension = defineExtension({
  name: "dateline/slash",
  build: () => {
    const isDismissed = signal(false);
    const dismiss = (): void => void (isDismissed.value = true);
    return { query: signal<string | null>(null), isDismissed, dismiss };
  },
  register: (editor, _config, extension) => {
    const { query, isDismissed } = extension.getOutput();
    return editor.registerUpdateListener(({ editorState }) => {
      // What an input method is composing may become anything.
      if (editor.isComposing()) return;
      const asked = editor.isEditable() ? editorState.read($readSlashQuery) : null;
      if (asked === null) isDismissed.value = false;
      query.value = asked;
    });
  },
});
