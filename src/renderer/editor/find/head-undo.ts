import { $getRoot, type LexicalEditor, type RootNode } from "lexical";
import { HEAD_KINDS } from "../../../language/article-blocks.ts";
import type { HeadLine, HeadTexts } from "../../article/change-head.ts";

/** Where the head is read and written. */
export interface Head {
  readonly read: (line: HeadLine) => string;
  readonly change: (texts: HeadTexts) => void;
}

/** A change to the head that goes with one to the text. */
interface HeadChange {
  readonly before: HeadTexts;
  readonly after: HeadTexts;
  /** The text's root before and after: it is made anew with the change, and comes back with every undo and redo. */
  readonly rootBefore: RootNode;
  readonly rootAfter: RootNode;
  isDone: boolean;
}

/** Has the text's own undo and redo take what was changed in the head along, so that both are one step. */
export interface HeadUndo {
  /** Makes a change to the head. `changeText` is the one to the text, which makes its root anew, even if it changes no word. */
  change(after: HeadTexts, changeText: () => void): void;
  /** To be told when the text has gone back or forth in its history. */
  follow(): void;
  /** Another text has come. */
  forget(): void;
}

/** For one editor's text, with nothing to undo yet. */
export function createHeadUndo(editor: LexicalEditor, head: Head): HeadUndo {
  let changes: HeadChange[] = [];
  const root = (): RootNode => editor.read("latest", () => $getRoot().getLatest());

  function settle(change: HeadChange, isDone: boolean): void {
    const [from, to] = isDone ? [change.before, change.after] : [change.after, change.before];
    change.isDone = isDone;
    // What has been written otherwise since stays.
    const lines = HEAD_KINDS.filter((line) => to[line] !== undefined && head.read(line) === from[line]);
    head.change(Object.fromEntries(lines.map((line) => [line, to[line]])));
  }

  return {
    change(after, changeText) {
      const lines = HEAD_KINDS.filter((line) => after[line] !== undefined);
      const before: HeadTexts = Object.fromEntries(lines.map((line) => [line, head.read(line)]));
      const rootBefore = root();
      changeText();
      head.change(after);
      if (lines.length > 0) changes.push({ before, after, rootBefore, rootAfter: root(), isDone: true });
    },
    follow() {
      const now = root();
      for (const change of changes.toReversed())
        if (change.isDone && now === change.rootBefore) settle(change, false);
        else if (!change.isDone && now === change.rootAfter) settle(change, true);
    },
    forget() {
      changes = [];
    },
  };
}
