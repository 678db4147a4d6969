import { COMMAND_PRIORITY_LOW, defineExtension, HISTORIC_TAG, KEY_ESCAPE_COMMAND } from "lexical";
import { savingDesk } from "../../saving/use-saving.ts";
import { isOtherText } from "../language/head-text.ts";
import { isTextChange, LOAD_TAG } from "../update-tags.ts";
import { closeFind } from "./close-find.ts";
import { createFinder, type Finder } from "./finder.ts";
import { useFind } from "./find-store.ts";

/** How long typing has to pause before it is searched again, in milliseconds. */
const PAUSE = 200;
/** How long scrolling has to pause before finds are drawn where it led to. */
const SCROLL_PAUSE = 60;

/** Finds and replaces in the article while the bar for it is open. Closed, it only has the head follow the text's undo. */
export const FindExtension = defineExtension({
  name: "dateline/find",
  build: (editor): Finder => createFinder(editor),
  register: (editor, _config, extension) => {
    const finder = extension.getOutput();
    let scrolled: ReturnType<typeof setTimeout> | undefined;
    const onScroll = (): void => {
      clearTimeout(scrolled);
      if (useFind.getState().isOpen) scrolled = setTimeout(() => finder.paint(), SCROLL_PAUSE);
    };
    document.addEventListener("scroll", onScroll, { capture: true, passive: true });
    window.addEventListener("resize", onScroll);
    const stops = [
      editor.registerUpdateListener((update) => {
        if (update.tags.has(LOAD_TAG)) finder.forget();
        if (update.tags.has(HISTORIC_TAG)) finder.followHistory();
        if (!useFind.getState().isOpen || !isTextChange(update)) return;
        finder.note(update);
        if (!update.tags.has(LOAD_TAG)) finder.look(PAUSE);
      }),
      savingDesk.store.subscribe(({ metadata }, before) => {
        if (!useFind.getState().isOpen || !isOtherText(metadata, before.metadata)) return;
        finder.noteHead();
        finder.look(PAUSE);
      }),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        () => {
          if (!useFind.getState().isOpen) return false;
          closeFind();
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      useFind.subscribe(({ isOpen, query }, before) => {
        if (isOpen !== before.isOpen || query !== before.query) finder.restart();
      }),
    ];
    finder.restart();
    return () => {
      document.removeEventListener("scroll", onScroll, { capture: true });
      window.removeEventListener("resize", onScroll);
      clearTimeout(scrolled);
      for (const stop of stops) stop();
      finder.close();
    };
  },
});
