import type { Bridge } from "../../shared/ipc/bridge.ts";
import type { SavingDesk } from "./saving-desk.ts";

/**
 * Saves whenever the reporter turns away: on losing focus, on being hidden, and when main is about to close the window,
 * which waits until `flushed` tells it that nothing is left. It is not told where something could not be saved: main then
 * asks the reporter. Answers a function that ends this.
 */
export function saveAtFlushMoments(desk: SavingDesk, bridge: Bridge): () => void {
  const flush = (): void => void desk.flush();
  const drain = async (): Promise<void> => {
    if (!(await desk.flush())) return;
    await desk.keepVersion();
    bridge.flushed();
  };
  const flushWhenHidden = (): void => {
    if (document.visibilityState === "hidden") flush();
  };
  const stopListening = bridge.listen("flush", () => void drain());
  window.addEventListener("blur", flush);
  document.addEventListener("visibilitychange", flushWhenHidden);
  return () => {
    stopListening();
    window.removeEventListener("blur", flush);
    document.removeEventListener("visibilitychange", flushWhenHidden);
  };
}
