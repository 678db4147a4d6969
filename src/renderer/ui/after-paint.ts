/** Runs something once the frame is done that shows what has changed until now; answers how to call that off. */
export function afterPaint(run: () => void): () => void {
  // A message sent while a frame is being made arrives once that frame is done.
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", run, { once: true });
  port1.start();
  const frame = requestAnimationFrame(() => port2.postMessage(null));
  return () => {
    cancelAnimationFrame(frame);
    port1.close();
  };
}
