import { useEffect, useState } from "react";

/**
 * A value as it was until the frame that shows its change elsewhere has been drawn: for what stands beside what the reporter
 * waits for, and must not hold it up.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(() => value);
  useEffect(() => {
    // A message sent while a frame is being made arrives once that frame is done.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => setShown(() => value));
    port1.start();
    const frame = requestAnimationFrame(() => port2.postMessage(null));
    return () => {
      cancelAnimationFrame(frame);
      port1.close();
    };
  }, [value]);
  return shown;
}
