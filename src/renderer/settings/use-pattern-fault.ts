import { useEffect, useState } from "react";
import type { DatelineError } from "../../shared/errors.ts";
import type { HouseStylePattern } from "../../shared/house-style.ts";

/** How long typing has to pause before a pattern is looked at, in milliseconds. */
const PAUSE = 150;

/** What is wrong with a pattern, soon after it was typed. The analysis is large and is loaded only here. */
export function usePatternFault(pattern: HouseStylePattern): DatelineError | null {
  const [fault, setFault] = useState<DatelineError | null>(null);
  const text = pattern.kind === "words" ? pattern.words : pattern.source;
  useEffect(() => {
    const timer = setTimeout(() => {
      const look = async (): Promise<void> => {
        const { compilePattern } = await import("../../language/house-style/compile-rule.ts");
        const outcome = text.trim() === "" ? null : compilePattern(pattern);
        setFault(outcome === null || outcome.ok ? null : outcome.error);
      };
      void look();
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [pattern, text]);
  return fault;
}
