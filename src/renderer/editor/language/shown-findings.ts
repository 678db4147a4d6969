import { BLUR_COMMAND, COMMAND_PRIORITY_LOW, type LexicalEditor } from "lexical";
import { findingsInOrder, type PlacedFinding, useFindings } from "../../language/findings-store.ts";
import { arrangeBlocks } from "../../language/language-desk.ts";
import { useLanguageSettings } from "../../language/language-settings.ts";
import { createFindingPainter } from "./finding-painter.ts";
import { followPointer } from "./follow-pointer.ts";
import { linesInView } from "./lines-in-view.ts";
import { createPause } from "./pause.ts";
import { $caretInLine } from "./text-lines.ts";

/** How long scrolling has to pause before underlines are drawn where it led to, in milliseconds. */
const SCROLL_PAUSE = 80;

/** The findings that are underlined in the text: those of the lines in view. */
export interface ShownFindings {
  /** These are the lines of the text in their order; findings are shown in those in view. */
  arrange(order: readonly string[]): void;
  /** Whether the text is being typed into. The word at the caret may not be written to its end yet then. */
  setTyping(isTyping: boolean): void;
  close(): void;
}

/** Underlines what is found as it comes, and opens a finding that is pressed. Tells the language desk which lines are in view. */
export function showFindings(editor: LexicalEditor): ShownFindings {
  const painter = createFindingPainter(editor);
  const listening = new AbortController();
  let order: readonly string[] = [];
  let visible: readonly string[] = [];
  let isTyping = false;
  let isWordWithheld = false;

  const drawing = createPause(() => {
    draw(order, innerHeight);
    return true;
  });

  function draw(nextOrder: readonly string[], margin: number): void {
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

  function setTyping(next: boolean): void {
    isTyping = next;
    if (!isTyping && isWordWithheld) drawing.after(SCROLL_PAUSE);
  }

  const drawSoon = (): void => drawing.after(SCROLL_PAUSE);
  const { signal } = listening;
  document.addEventListener("scroll", drawSoon, { capture: true, passive: true, signal });
  window.addEventListener("resize", drawSoon, { signal });
  const stops = [
    editor.registerCommand(
      BLUR_COMMAND,
      () => {
        setTyping(false);
        return false;
      },
      COMMAND_PRIORITY_LOW,
    ),
    useFindings.subscribe(({ byBlock }, before) => {
      if (byBlock !== before.byBlock) paint();
    }),
    useLanguageSettings.subscribe(({ personal }, before) => {
      if (personal?.kindsOff !== before.personal?.kindsOff) paint();
    }),
    followPointer(editor, (x, y) => painter.findingAt(x, y)),
  ];
  return {
    // Each key looks at where the underlined words are, so while keys come there are none but those in sight.
    arrange: (next) => draw(next, 0),
    setTyping,
    close: () => {
      listening.abort();
      for (const stop of stops) stop();
      drawing.stop();
      painter.close();
    },
  };
}

/** All but the spelling of the word that the caret stands at the end of: it may not be written to its end yet. */
function isFinished(editor: LexicalEditor): (finding: PlacedFinding) => boolean {
  const caret = editor.read("latest", $caretInLine);
  return ({ kind, block, end }) => kind !== "spelling" || block !== caret?.line || end !== caret.offset;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index]);
}
