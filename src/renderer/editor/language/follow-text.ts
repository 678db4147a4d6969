/**
 * Calls back in every frame, before it is drawn, in which words of the text may stand elsewhere than in the one before: the text or
 * its pictures changed, the column became wider or narrower, or a box within was scrolled. Answers with the way to stop.
 */
export function followText(root: HTMLElement, moved: () => void): () => void {
  const listening = new AbortController();
  let frame: number | undefined;

  function inNextFrame(): void {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      moved();
    });
  }

  const changes = new MutationObserver(inNextFrame);
  changes.observe(root, { childList: true, characterData: true, subtree: true, attributes: true });
  const size = new ResizeObserver(moved);
  size.observe(root);
  const options = { capture: true, passive: true, signal: listening.signal };
  for (const type of ["load", "scroll"]) root.addEventListener(type, inNextFrame, options);
  return () => {
    listening.abort();
    changes.disconnect();
    size.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
