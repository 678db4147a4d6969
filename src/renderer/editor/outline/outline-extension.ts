import { signal } from "@lexical/extension";
import { $isHeadingNode } from "@lexical/rich-text";
import { $getRoot, $getSelection, $isRangeSelection, defineExtension } from "lexical";
import { countWords } from "../../../document/measure/words.ts";
import { $topBlockOf } from "../../../document/rules/lift.ts";
import { savingDesk } from "../../saving/use-saving.ts";
import { isCounted } from "../measure/measure-extension.ts";
import { type OutlinedBlock, type Section, sectionsOf } from "./sections.ts";

/** How long typing and moving about have to pause before the outline is read again, in milliseconds. */
const PAUSE = 300;
/** How long reading it may be put off by a busy window, in milliseconds. */
const LONGEST_WAIT = 2000;

/** Keeps the outline of the text while somebody looks at it: read in a pause, never at a key. */
export const OutlineExtension = defineExtension({
  name: "dateline/outline",
  build: () => ({ sections: signal<readonly Section[]>([]), watch: signal(0) }),
  register: (editor, _config, extension) => {
    const { sections, watch } = extension.getOutput();
    const known = new Map<string, OutlinedBlock>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let idle: number | undefined;

    const read = (): void => {
      idle = undefined;
      sections.value = editor.read("latest", () => sectionsOf($outlinedBlocks(known), $blockAtHand()));
    };
    const readWhenIdle = (): void => {
      idle ??= requestIdleCallback(read, { timeout: LONGEST_WAIT });
    };
    const stopListening = editor.registerUpdateListener(() => {
      if (watch.peek() === 0) return;
      clearTimeout(timer);
      timer = setTimeout(readWhenIdle, PAUSE);
    });
    const stopWatching = watch.subscribe((watchers) => {
      if (watchers > 0) readWhenIdle();
    });
    return () => {
      stopListening();
      stopWatching();
      clearTimeout(timer);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  },
});

/** Looks at the outline of an editor; answers the way to stop. Without anyone looking it is not kept. */
export function watchOutline(watch: { value: number; peek: () => number }): () => void {
  watch.value = watch.peek() + 1;
  return () => void (watch.value = watch.peek() - 1);
}

/** The blocks with their words, counted anew only where their text has changed. */
function $outlinedBlocks(known: Map<string, OutlinedBlock>): OutlinedBlock[] {
  const language = savingDesk.store.getState().metadata?.language ?? "en";
  const blocks = $getRoot()
    .getChildren()
    .map((node): OutlinedBlock => {
      const text = node.getTextContent();
      const level = $isHeadingNode(node) ? Number(node.getTag().slice(1)) : null;
      const before = known.get(node.getKey());
      if (before?.text === text && before.level === level) return before;
      const words = level === null && isCounted(node) ? countWords(text, language) : 0;
      return { key: node.getKey(), level, text, words };
    });
  known.clear();
  for (const block of blocks) known.set(block.key, block);
  return blocks;
}

function $blockAtHand(): string | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $topBlockOf(selection.focus.getNode()).getKey() : null;
}
