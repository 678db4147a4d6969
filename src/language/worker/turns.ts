/** A function that resolves once all messages that wait now have been heard. A timer would wait at least four milliseconds. */
export function createTurns(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  let resolveTurn: (() => void) | undefined;
  port1.addEventListener("message", () => resolveTurn?.());
  port1.start();
  return () =>
    new Promise((resolve) => {
      resolveTurn = resolve;
      port2.postMessage(null);
    });
}
