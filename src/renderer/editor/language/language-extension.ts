import { defineExtension, HISTORIC_TAG, safeCast } from "lexical";
import { headBlocks } from "../../../language/article-blocks.ts";
import type { Metadata } from "../../../shared/article/article.ts";
import { checkBlock, forgetBlock, isLanguageDeskOpen } from "../../language/language-desk.ts";
import { isTextChange, LOAD_TAG } from "../update-tags.ts";
import { createAttention } from "./attention.ts";
import { openFindingAt, useFindingAtHand } from "./finding-at-hand.ts";
import { createPause } from "./pause.ts";
import { showFindings } from "./shown-findings.ts";
import { createTextFollower } from "./text-follower.ts";
import { $textLines, type TextLine } from "./text-lines.ts";

/** How long typing has to pause before the text is looked at, in milliseconds. */
const PAUSE = 300;
/** How long an opened article is left alone where the language worker has yet to be started. */
const BEFORE_START = 1200;

export interface LanguageConfig {
  readMetadata: () => Metadata | null;
  /** Calls back when the metadata may have changed; answers with the way to stop. */
  followMetadata: (changed: () => void) => () => void;
}

/**
 * Has the text checked by the language desk, once it is worked on, and underlines what it finds. While keys come, all it does is
 * note which blocks have changed; everything else waits for a pause and for the window to be idle.
 */
export const LanguageExtension = defineExtension({
  name: "dateline/language",
  config: safeCast<LanguageConfig>({ readMetadata: () => null, followMetadata: () => () => {} }),
  register: (editor, { readMetadata, followMetadata }) => {
    const follower = createTextFollower({ checkBlock, forgetBlock });
    const shown = showFindings(editor);

    const checking = createPause((hasTime) => {
      const metadata = readMetadata();
      if (metadata === null || !attention.isGiven()) return true;
      const lines = [...headLines(metadata), ...editor.read("latest", $textLines)];
      if (!editor.read("latest", () => follower.follow(lines, metadata.language, hasTime))) return false;
      shown.arrange(lines.map(({ key }) => key));
      return true;
    });

    const attention = createAttention(editor, check);

    function check(): void {
      checking.after(isLanguageDeskOpen() ? PAUSE : BEFORE_START);
    }

    /** Another article has come: what was found in the one before is put away. */
    function beginAnew(): void {
      follower.markAllChanged();
      attention.renew();
      if (attention.isGiven()) return check();
      follower.close();
      shown.arrange([]);
    }

    const stops = [
      editor.registerUpdateListener((update) => {
        const isTyping = isTextChange(update);
        shown.setTyping(isTyping);
        if (!isTyping) return;
        if (useFindingAtHand.getState().atHand !== null) openFindingAt(null);
        if (update.tags.has(LOAD_TAG)) return beginAnew();
        if (update.tags.has(HISTORIC_TAG)) follower.markAllChanged();
        else for (const key of update.dirtyElements.keys()) follower.markChanged(key);
        attention.give();
        check();
      }),
      followMetadata(() => {
        follower.markAllChanged();
        check();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      attention.close();
      checking.stop();
      openFindingAt(null);
      follower.close();
      shown.close();
    };
  },
});

function headLines(metadata: Metadata): TextLine[] {
  return headBlocks(metadata).map(({ key, kind, text }) => ({ key, kind, readText: () => text }));
}
