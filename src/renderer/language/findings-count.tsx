import type { JSX } from "react";
import { showSideTab } from "../details/side-tab-store.ts";
import { Button } from "../ui/button.tsx";
import { findingsInOrder, useFindings } from "./findings-store.ts";
import { useKindsOff } from "./kinds.ts";

/** How many findings there are in the article; leads to them. Nothing where there are none. */
export function FindingsCount({ className }: { className: string | undefined }): JSX.Element | null {
  const order = useFindings((state) => state.order);
  const byBlock = useFindings((state) => state.byBlock);
  const count = findingsInOrder({ order, byBlock }, useKindsOff()).length;
  if (count === 0) return null;
  return (
    <Button look="quiet" size="small" className={className} onClick={() => showSideTab("language")}>
      {count} {count === 1 ? "finding" : "findings"}
    </Button>
  );
}
