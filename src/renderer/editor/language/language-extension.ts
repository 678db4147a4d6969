import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  HISTORIC_TAG,
  type LexicalEditor,
  safeCast,
} from "lexical";
import { headBlocks } from "../../../language/article-blocks.ts";
import type { Metadata } from "../../../shared/article/article.ts";
import { findingsInOrder, type PlacedFinding, useFindings } from "../../language/findings-store.ts";
import { arrangeBlocks, checkBlock, forgetBlock, isLanguageDeskOpen } from "../../language/language-desk.ts";
import { useLanguageSettings } from "../../language/language-settings.ts";
import { isTextChange, LOAD_TAG } from "../update-tags.ts";
import { createAttention } from "./attention.ts";
import { openFindingAt, useFindingAtHand } from "./finding-at-hand.ts";
import { createFindingPainter } from "./finding-painter.ts";
import { followPointer } from "./follow-pointer.ts";
import { createPause } from "./pause.ts";
import { createTextFollower } from "./text-follower.ts";
import { $caretInLine, $textLines, type TextLine } from "./text-lines.ts";
import { linesInView } from "./lines-in-view.ts";

/** How long typing has to pause before the text is looked at, in milliseconds. */
const PAUSE = 300;
/** How long an opened article is left alone where the language worker has yet to be started. */
const BEFORE_START = 1200;
/** How long scrolling has to pause before underlines are drawn where it led to. */
const SCROLL_PAUSE = 80;

export interface LanguageConfig {
  readMetadata: () => Metadata | null;
  /** Calls back when the metadata may have changed; answers with the way to stop. */
  followMetadata: (changed: () => void) => () => void;
}

/**
 * Has the text checked by the language desk, once it is worked on, and underlines what it finds. While keys come, all it does is note which blocks have
 * changed; everything else waits for a pause and for the window to be idle.
 */
export const LanguageExtension = defineExtension({
  name: "dateline/language",
  config: safeCast<LanguageConfig>({ readMetadata: () => null, followMetadata: () => () => {} }),
  register: (editor, { readMetadata, followMetadata }) => {
    const follower = createTextFollower({ checkBlock, forgetBlock });
    const painter = createFindingPainter(editor);
    let order: string[] = [];
    let visible: string[] = [];
    let isTyping = false;
    let isWordWithheld = false;

    const checking = createPause((hasTime) => {
      const metadata = readMetadata();
      if (metadata === null || !attention.isGiven()) return true;
      const lines = [...headLines(metadata), ...editor.read("latest", $textLines)];
      if (!editor.read("latest", () => follower.follow(lines, metadata.language, hasTime))) return false;
      // The browser places every underline anew at each key, so while keys come there are none but those in sight.
      arrange(
        lines.map(({ key }) => key),
        0,
      );
      return true;
    });
    const drawing = createPause(() => {
      arrange(order, innerHeight);
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
      arrange([], 0);
    }

    function arrange(nextOrder: string[], margin: number): void {
      const nextVisible = linesInView(editor, nextOrder, margin);
      if (!isSame(order, nextOrder) || !isSame(visible, nextVisible)) arrangeBlocks(nextOrder, nextVisible);
      [order, visible] = [nextOrder, nextVisible];
      paint();
    }

    function paint(): void {
      const kindsOff = useLanguageSettings.getState().personal?.kindsOff ?? [];
      const findings = findingsInOrder({ order: visible, byBlock: useFindings.getState().byBlock }, kindsOff);
      const finished = isTyping ? findings.filter(isFinished(editor)) : findings;
      isWordWithheld = finished.length < findings.length;
      painter.paint(finished);
    }

    function showWithheldWord(): void {
      if (isWordWithheld) drawing.after(SCROLL_PAUSE);
    }

    const onScroll = (): void => drawing.after(SCROLL_PAUSE);
    document.addEventListener("scroll", onScroll, { capture: true, passive: true });
    window.addEventListener("resize", onScroll);
    const stops = [
      editor.registerUpdateListener((update) => {
        isTyping = isTextChange(update);
        if (!isTyping) return showWithheldWord();
        if (useFindingAtHand.getState().atHand !== null) openFindingAt(null);
        if (update.tags.has(LOAD_TAG)) return beginAnew();
        if (update.tags.has(HISTORIC_TAG)) follower.markAllChanged();
        else for (const key of update.dirtyElements.keys()) follower.markChanged(key);
        attention.give();
        check();
      }),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          isTyping = false;
          showWithheldWord();
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
      followMetadata(() => {
        follower.markAllChanged();
        check();
      }),
      useFindings.subscribe(({ byBlock }, before) => {
        if (byBlock !== before.byBlock) paint();
      }),
      useLanguageSettings.subscribe(({ personal }, before) => {
        if (personal?.kindsOff !== before.personal?.kindsOff) paint();
      }),
      followPointer(editor, (x, y) => painter.findingAt(x, y)),
    ];
    return () => {
      document.removeEventListener("scroll", onScroll, { capture: true });
      window.removeEventListener("resize", onScroll);
      for (const stop of stops) stop();
      attention.close();
      checking.stop();
      drawing.stop();
      openFindingAt(null);
      follower.close();
      painter.clear();
    };
  },
});

/** All but the spelling of the word that the caret stands at the end of: it may not be written to its end yet. */
function isFinished(editor: LexicalEditor): (finding: PlacedFinding) => boolean {
  const caret = editor.read("latest", $caretInLine);
  return ({ kind, block, end }) => kind !== "spelling" || block !== caret?.line || end !== caret.offset;
}

function headLines(metadata: Metadata): TextLine[] {
  return headBlocks(metadata).map(({ key, kind, text }) => ({ key, kind, readText: () => text }));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index]);
}
