import type { JSX } from "react";
import { Button } from "../ui/button.tsx";
import { goToPlaceholder, usePlaceholderCount } from "./placeholders.ts";

/** How many places are marked TK, still to come; leads from one to the next. Nothing where there are none. */
export function PlaceholderCount({ className }: { className: string | undefined }): JSX.Element | null {
  const count = usePlaceholderCount();
  if (count === 0) return null;
  return (
    <Button
      look="quiet"
      size="small"
      className={className}
      aria-label={`${count} TK: go to the next place that is still to come`}
      onClick={() => goToPlaceholder(1)}
    >
      {count} TK
    </Button>
  );
}
