import { $getRoot, defineExtension, HISTORIC_TAG, type LexicalEditor, type LexicalNode, safeCast } from "lexical";
import { measureText } from "../../../document/measure.ts";
import { readingMinutes } from "../../../document/measure/reading-speed.ts";
import { $notesIn } from "../../../document/nodes/footnote/notes.ts";
import { plainLine } from "../../../document/nodes/plain.ts";
import { createPause } from "../language/pause.ts";
import { isTextChange, LOAD_TAG } from "../update-tags.ts";
import { type CountableBlock, createBlockCounts } from "./block-counts.ts";
import { useBodyLength } from "./measure-store.ts";

/** How long typing has to pause before the text is counted, in milliseconds. */
const PAUSE = 250;

/** Blocks that repeat or surround the text rather than being part of it. */
const NOT_COUNTED: ReadonlySet<string> = new Set(["pull-quote", "image", "also-read", "embed", "horizontalrule"]);

/** Whether a block is part of the text's length. */
export function isCounted(block: LexicalNode): boolean {
  return !NOT_COUNTED.has(block.getType());
}

export interface MeasureConfig {
  /** The article's language (BCP 47): what is a word, and how fast it is read, depends on it. */
  readonly readLanguage: () => string;
  /** Calls back when it is another. */
  readonly followLanguage: (changed: () => void) => () => void;
}

/** Keeps the length of the text, counting only blocks that have changed, and only while the window is idle. */
export const MeasureExtension = defineExtension({
  name: "dateline/measure",
  config: safeCast<MeasureConfig>({ readLanguage: () => "en", followLanguage: () => () => undefined }),
  register: registerMeasure,
});

function registerMeasure(editor: LexicalEditor, { readLanguage, followLanguage }: MeasureConfig): () => void {
  const counts = createBlockCounts((text) => measureText(text, readLanguage()));
  const counting = createPause((hasTime) => {
    const measure = editor.read("latest", () => counts.count($countableBlocks(), hasTime));
    if (measure === undefined) return false;
    useBodyLength.setState({ length: { ...measure, minutes: readingMinutes(measure.words, readLanguage()) } });
    return true;
  });

  function countAll(): void {
    counts.markAllChanged();
    counting.after(PAUSE);
  }

  const stopFollowing = followLanguage(countAll);
  const stopListening = editor.registerUpdateListener((update) => {
    if (!isTextChange(update)) return;
    if (update.tags.has(LOAD_TAG) || update.tags.has(HISTORIC_TAG)) counts.markAllChanged();
    else for (const key of update.dirtyElements.keys()) counts.markChanged(key);
    counting.after(PAUSE);
  });
  return () => {
    stopListening();
    stopFollowing();
    counting.stop();
    useBodyLength.setState({ length: null });
  };
}

function $countableBlocks(): CountableBlock[] {
  return $getRoot()
    .getChildren()
    .filter(isCounted)
    .map((block) => ({ key: block.getKey(), readText: () => $textOf(block) }));
}

function $textOf(block: LexicalNode): string {
  return [block.getTextContent(), ...$notesIn(block).map(plainLine)].join("\n");
}
