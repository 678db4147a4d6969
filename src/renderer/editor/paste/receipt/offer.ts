import { create } from "zustand";
import type { IntakeMode } from "../../../../intake/keep.ts";
import type { Receipt } from "../../../../intake/receipt.ts";
import type { Ground } from "./ground.ts";
import type { Pasted } from "./pasted.ts";
import type { Standing } from "./standing.ts";

/** A way in which a paste stands, or stood before undo. */
export interface Placement {
  readonly mode: IntakeMode;
  readonly receipt: Receipt;
  readonly standing: Standing;
}

/** The last rich paste, for as long as it stands in the text as it came. */
export interface PasteOffer {
  readonly pasted: Pasted;
  /** What it can be taken back to; null where it can only be told what it kept. */
  readonly ground: Ground | null;
  readonly now: Placement;
  /** All ways in which it was taken so far. */
  readonly placements: readonly Placement[];
}

export const usePasteOffer = create<{ readonly offer: PasteOffer | null }>(() => ({ offer: null }));

/** Takes the receipt away. */
export function dismissPasteOffer(): void {
  usePasteOffer.setState({ offer: null });
}

/** Whether there is more to tell of a paste than that its text came in. */
export function isWorthAReceipt({ kept, dropped, missingPictures }: Receipt): boolean {
  const told = Object.keys(dropped).filter((kind) => kind !== "looks");
  return Object.keys(kept).length > 0 || told.length > 0 || missingPictures.length > 0;
}
