import type { LexicalEditor } from "lexical";

/**
 * Calls back when words of the text may stand elsewhere than before: the text or its pictures changed, the column became wider,
 * narrower or longer, or a box within was scrolled. A typed letter is shown before the editor knows of it, and so before this:
 * what follows the words must not hold it up. Answers with the way to stop.
 */
export function followText(editor: LexicalEditor, root: HTMLElement, moved: () => void): () => void {
  const listening = new AbortController();
  let frame: number | undefined;

  function inNextFrame(): void {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      moved();
    });
  }

  const stop = editor.registerUpdateListener(inNextFrame);
  const size = new ResizeObserver(moved);
  size.observe(root);
  const options = { capture: true, passive: true, signal: listening.signal };
  for (const type of ["load", "scroll"]) root.addEventListener(type, inNextFrame, options);
  return () => {
    listening.abort();
    stop();
    size.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
