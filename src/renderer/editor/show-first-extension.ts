import { defineExtension, type LexicalEditor } from "lexical";
import { createLetterRun } from "./letter-run.ts";
import { isPlainKey, isPlainLetter } from "./plain-letter.ts";

/**
 * A typed letter is shown first, and taken into the document when that is done: the browser puts it into the text and draws it, and
 * Lexical, with all that follows from it (outline, spelling, saving, preview), hears of it after the frame. Lexical itself
 * leaves such letters to the browser and reads them from the text; only the moment is later here, and never later than whatever
 * else is done next. Of a run of letters, nobody but the browser hears before the frame.
 */
export const ShowFirstExtension = defineExtension({
  name: "dateline/show-first",
  register: (editor) => editor.registerRootListener((root) => (root === null ? undefined : showFirst(editor, root))),
});

/** Before any of these, the document takes in what is shown already, and a run of letters ends. */
const NEXT = [
  "compositionstart",
  "pointerdown",
  "copy",
  "cut",
  "paste",
  "dragstart",
  "drop",
  "focusout",
  "blur",
] as const;

/** Sent for each letter beside these, and heard by nobody: React would look through the whole window for listeners, four times each. */
const UNHEARD = ["keypress", "textInput"] as const;

/** How long is waited for a frame, in milliseconds: a window that is not seen makes none. */
const LONGEST_WAIT = 100;

function showFirst(editor: LexicalEditor, root: HTMLElement): () => void {
  const { ownerDocument } = root;
  const run = createLetterRun(editor);
  const listening = new AbortController();
  const frameDone = new MessageChannel();
  let held: InputEvent | null = null;
  let hasCaretMoved = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function press(event: KeyboardEvent): void {
    takeIn();
    if (!isPlainKey(event, root)) run.end();
    if (run.goesOn()) event.stopPropagation();
    else catchUp(event);
  }

  function announce(event: InputEvent): void {
    takeIn();
    if (!isPlainLetter(event, root)) run.end();
    if (run.goesOn()) event.stopPropagation();
  }

  function hold(event: InputEvent): void {
    if (!isPlainLetter(event, root)) return;
    event.stopImmediatePropagation();
    run.add();
    held = event;
    waiting = setTimeout(takeIn, LONGEST_WAIT);
    // A message sent while a frame is being made arrives once that frame is done.
    requestAnimationFrame(() => frameDone.port2.postMessage(null));
  }

  function holdCaret(event: Event): void {
    if (held === null) return;
    event.stopImmediatePropagation();
    hasCaretMoved = true;
  }

  function takeIn(): void {
    if (held === null) return;
    const { data, inputType } = held;
    held = null;
    clearTimeout(waiting);
    root.dispatchEvent(new InputEvent("input", { data, inputType, bubbles: true, composed: true }));
    if (hasCaretMoved) ownerDocument.dispatchEvent(new Event("selectionchange"));
    hasCaretMoved = false;
  }

  /** A shortcut finds the selection that the key before it made, which the browser tells of only when it has time. */
  function catchUp({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
    if (target === root && (ctrlKey || metaKey || altKey)) ownerDocument.dispatchEvent(new Event("selectionchange"));
  }

  function endRun(): void {
    takeIn();
    run.end();
  }

  function keepUnheard(event: Event): void {
    if (event.target === root) event.stopPropagation();
  }

  function release(event: KeyboardEvent): void {
    if (isPlainKey(event, root)) event.stopPropagation();
  }

  const options = { capture: true, signal: listening.signal };
  addEventListener("keydown", press, options);
  addEventListener("keyup", release, options);
  addEventListener("beforeinput", announce, options);
  addEventListener("input", (event) => event instanceof InputEvent && hold(event), options);
  addEventListener("selectionchange", holdCaret, options);
  for (const type of NEXT) addEventListener(type, endRun, options);
  for (const type of UNHEARD) addEventListener(type, keepUnheard, options);
  frameDone.port1.addEventListener("message", takeIn, options);
  frameDone.port1.start();
  return () => {
    endRun();
    run.close();
    listening.abort();
    frameDone.port1.close();
  };
}
