import type { LexicalEditor } from "lexical";
import { compileQuery, type CompiledQuery } from "../../../language/find/compile-query.ts";
import { changeHead, readHead } from "../../article/change-head.ts";
import { createFindPainter } from "./find-painter.ts";
import { createFindSession, type Finds, type FindSession } from "./find-session.ts";
import { useFind } from "./find-store.ts";
import { indexAfter, indexBefore, indexOfSame, type Origin } from "./found.ts";
import { createHeadUndo } from "./head-undo.ts";
import { replaceFinds } from "./replace-finds.ts";
import { scrollToFind } from "./show-find.ts";

/** Looks for what the bar asks for, in one editor. */
export interface Finder extends Pick<FindSession, "note" | "noteHead" | "look"> {
  /** Goes to the first find from a place; null stands for the beginning. */
  begin(origin: Origin | null): void;
  /** Another text has come: it is searched from its beginning, but stays where it is in view. */
  forget(): void;
  /** The text has gone back or forth in its history: what was replaced at the head goes with it. */
  followHistory(): void;
  /** Looks afresh, because the query has changed or the bar was opened or closed. */
  restart(): void;
  /** Goes to the next (1) or previous (-1) find, round the ends; from `origin`, if one is given. */
  step(by: 1 | -1, origin?: Origin): void;
  replace(): void;
  replaceAll(): void;
  paint(): void;
  close(): void;
}

const NOTHING: Finds = { found: [], order: [] };
/** How long keys in the bar have to pause before the text is searched, in milliseconds. */
const PAUSE = 40;

/** A finder that is at rest. */
export function createFinder(editor: LexicalEditor): Finder {
  const painter = createFindPainter(editor);
  const headUndo = createHeadUndo(editor, { read: readHead, change: changeHead });
  let session: FindSession | null = null;
  let compiled: CompiledQuery | null = null;
  let finds = NOTHING;
  let origin: Origin | null = null;
  /** The find that comes next is to be gone to, as soon as it is known. */
  let isSeeking = false;

  function restart(): void {
    close();
    const { isOpen, query } = useFind.getState();
    useFind.setState({ found: null, at: null, complaint: null, replaced: null });
    if (!isOpen || query.text === "") return;
    const result = compileQuery(query);
    if (!result.ok) return useFind.setState({ complaint: result.error.message });
    compiled = result.value;
    session = createFindSession(editor, compiled, take);
    isSeeking = true;
    session.look(PAUSE);
  }

  function take(next: Finds): void {
    const { found, at } = useFind.getState();
    finds = next;
    const same = indexOfSame(finds.found, at === null ? undefined : found?.[at]);
    if (isSeeking) return goTo(indexAfter(finds.found, finds.order, origin));
    useFind.setState({ found: finds.found, at: same });
    paint();
  }

  function goTo(at: number | null): void {
    isSeeking = false;
    useFind.setState({ found: finds.found, at });
    const place = at === null ? undefined : finds.found[at];
    if (place !== undefined) {
      origin = { key: place.key, offset: place.start };
      scrollToFind(editor, place);
    }
    paint();
  }

  function step(by: 1 | -1, from?: Origin): void {
    if (session === null) return;
    const isFirst = isSeeking && by === 1 && from === undefined;
    take(session.lookNow());
    if (isFirst) return;
    const { at } = useFind.getState();
    const { found, order } = finds;
    useFind.setState({ replaced: null });
    if (at !== null && from === undefined) return goTo((at + by + found.length) % found.length);
    goTo((by === 1 ? indexAfter : indexBefore)(found, order, from ?? origin));
  }

  function replaceThese(isAll: boolean): void {
    if (session === null || compiled === null || !editor.isEditable()) return;
    take(session.lookNow());
    const { at, replacement } = useFind.getState();
    const chosen = isAll ? finds.found : finds.found.filter((_, index) => index === at);
    const last = replaceFinds(editor, headUndo, chosen, compiled, replacement);
    if (last === null) return;
    finds = session.lookNow();
    goTo(indexAfter(finds.found, finds.order, isAll ? origin : last));
    if (isAll) useFind.setState({ replaced: chosen.length });
  }

  function beginAt(from: Origin | null, seeks: boolean): void {
    origin = from;
    isSeeking = seeks;
    useFind.setState({ at: null, replaced: null });
    session?.look(PAUSE);
  }

  function paint(): void {
    if (session === null) painter.clear();
    else painter.paint(finds, useFind.getState().at);
  }

  function close(): void {
    session?.close();
    session = null;
    compiled = null;
    finds = NOTHING;
    painter.clear();
  }

  return {
    begin: (from) => beginAt(from, true),
    forget: () => {
      headUndo.forget();
      beginAt(null, false);
    },
    note: (update) => session?.note(update),
    noteHead: () => session?.noteHead(),
    followHistory: () => headUndo.follow(),
    look: (pause) => session?.look(pause),
    restart,
    step,
    replace: () => replaceThese(false),
    replaceAll: () => replaceThese(true),
    paint,
    close,
  };
}
