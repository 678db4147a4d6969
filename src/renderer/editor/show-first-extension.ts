import { defineExtension } from "lexical";

/**
 * A typed letter is shown first, and taken into the document when that is done: the browser puts it into the text and draws it, and
 * Lexical, with all that follows from it (outline, spelling, saving, preview), hears of it after the frame. Lexical itself
 * leaves such letters to the browser and reads them from the text; only the moment is later here, and never later than whatever
 * else is done next.
 */
export const ShowFirstExtension = defineExtension({
  name: "dateline/show-first",
  register: (editor) => editor.registerRootListener((root) => (root === null ? undefined : showFirst(root))),
});

/** What needs nothing but to be shown: one letter, mark, digit or space. Quotation marks and dashes may be set otherwise at once. */
const PLAIN = /^[\p{L}\p{M}\p{N} ]$/u;

/** Before any of these, the document takes in what is shown already. */
const NEXT = [
  "keydown",
  "beforeinput",
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

function showFirst(root: HTMLElement): () => void {
  const { ownerDocument } = root;
  const listening = new AbortController();
  const frameDone = new MessageChannel();
  let held: InputEvent | null = null;
  let hasCaretMoved = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function hold(event: InputEvent): void {
    const isPlain = event.inputType === "insertText" && !event.isComposing && PLAIN.test(event.data ?? "");
    if (!event.isTrusted || event.target !== root || !isPlain) return;
    event.stopImmediatePropagation();
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

  function keepUnheard(event: Event): void {
    if (event.target === root) event.stopPropagation();
  }

  const options = { capture: true, signal: listening.signal };
  addEventListener("input", (event) => event instanceof InputEvent && hold(event), options);
  addEventListener("selectionchange", holdCaret, options);
  for (const type of NEXT) addEventListener(type, takeIn, options);
  for (const type of UNHEARD) addEventListener(type, keepUnheard, options);
  addEventListener("keydown", catchUp, options);
  frameDone.port1.addEventListener("message", takeIn, options);
  frameDone.port1.start();
  return () => {
    takeIn();
    listening.abort();
    frameDone.port1.close();
  };
}
