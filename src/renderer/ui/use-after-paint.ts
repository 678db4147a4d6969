import { useEffect, useState } from "react";
import { afterPaint } from "./after-paint.ts";

/**
 * A value as it was until the frame that shows its change elsewhere has been drawn: for what stands beside what the reporter
 * waits for, and must not hold it up.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(() => value);
  useEffect(() => afterPaint(() => setShown(() => value)), [value]);
  return shown;
}
