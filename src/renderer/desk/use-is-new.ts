import { useEffect, useState } from "react";

/** How long a list has to stand before rows beyond its view are drawn, in milliseconds: longer than it takes to the next key of a search. */
const STANDING = 250;

/** Whether something has only just come, and may be gone again before there is time for more. */
export function useIsNew(subject: unknown): boolean {
  const [known, setKnown] = useState<unknown>();
  useEffect(() => {
    let idle: number | undefined;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => setKnown(subject), { timeout: STANDING });
    }, STANDING);
    return () => {
      clearTimeout(timer);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, [subject]);
  return known !== subject;
}
