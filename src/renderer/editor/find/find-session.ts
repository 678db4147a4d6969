import { HISTORIC_TAG, type LexicalEditor, type UpdateListenerPayload } from "lexical";
import { HEAD_KINDS } from "../../../language/article-blocks.ts";
import type { CompiledQuery } from "../../../language/find/compile-query.ts";
import { findIn } from "../../../language/find/find.ts";
import type { Span } from "../../../language/text/words.ts";
import { createPause } from "../language/pause.ts";
import { createTextFollower } from "../language/text-follower.ts";
import type { TextLine } from "../language/text-lines.ts";
import { LOAD_TAG } from "../update-tags.ts";
import { textKeysOf } from "./field-texts.ts";
import { $findableTexts } from "./findable-texts.ts";
import { type Found, inReadingOrder } from "./found.ts";

/** All that a query finds in the text as it stands. `order` are the keys of all texts. */
export interface Finds {
  readonly found: readonly Found[];
  readonly order: readonly string[];
}

/** Keeps what one query finds in the text up to date, text by text as they change. */
export interface FindSession {
  /** Notes what an update has changed. Costs nothing to speak of. */
  note(update: Pick<UpdateListenerPayload, "dirtyElements" | "dirtyLeaves" | "tags">): void;
  /** Notes that the head has changed. */
  noteHead(): void;
  /** Looks after a pause of so many milliseconds, while the window is idle, and answers by `onFinds`. */
  look(pause: number): void;
  /** Looks at once. */
  lookNow(): Finds;
  close(): void;
}

/** Looks for a query in an editor's text. */
export function createFindSession(
  editor: LexicalEditor,
  query: CompiledQuery,
  onFinds: (finds: Finds) => void,
): FindSession {
  const byText = new Map<string, Span[]>();
  const follower = createTextFollower({
    checkBlock: ({ key, text }) => void byText.set(key, findIn(text, query)),
    forgetBlock: (key) => void byText.delete(key),
  });
  let texts: TextLine[] | null = null;
  const looking = createPause((hasTime) => {
    const finds = lookFor(hasTime);
    if (finds !== null) onFinds(finds);
    return finds !== null;
  });

  function lookFor(hasTime: () => boolean): Finds | null {
    const all = (texts ??= editor.read("latest", $findableTexts));
    // The language is the same for all: it makes no difference to what is found.
    if (!editor.read("latest", () => follower.follow(all, "", hasTime))) return null;
    const order = all.map(({ key }) => key);
    return { order, found: inReadingOrder(order, byText) };
  }

  return {
    note: ({ dirtyElements, dirtyLeaves, tags }) => {
      texts = null;
      if (tags.has(LOAD_TAG) || tags.has(HISTORIC_TAG)) return follower.markAllChanged();
      for (const key of [...dirtyElements.keys(), ...dirtyLeaves].flatMap(textKeysOf)) follower.markChanged(key);
    },
    noteHead: () => {
      for (const key of HEAD_KINDS) follower.markChanged(key);
    },
    look: (pause) => looking.after(pause),
    lookNow: () => lookFor(() => true) ?? { found: [], order: [] },
    close: () => {
      looking.stop();
      follower.close();
    },
  };
}
