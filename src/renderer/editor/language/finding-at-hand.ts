import { create } from "zustand";
import type { PlacedFinding } from "../../language/findings-store.ts";

/** How a finding's list was opened: by `keys`, which then steer it, or by the `pointer`, and then every key still writes. */
export type Steering = "keys" | "pointer";

interface AtHand {
  readonly atHand: { readonly finding: PlacedFinding; readonly steering: Steering } | null;
}

/** The finding whose suggestions are shown beside it. */
export const useFindingAtHand = create<AtHand>(() => ({ atHand: null }));

/** Shows the suggestions of a finding; null shows none. */
export function openFindingAt(finding: PlacedFinding | null, steering: Steering = "pointer"): void {
  useFindingAtHand.setState({ atHand: finding === null ? null : { finding, steering } });
}
