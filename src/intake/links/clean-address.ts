import { publishableAddress } from "../../shared/address.ts";
import { redirectTarget } from "./redirects.ts";
import { withoutTracking } from "./tracking.ts";

/** A link's address, and how many marks of tracking were taken from it. */
export interface CleanAddress {
  /** Undefined for an address that a published page cannot link to: of a script, a file, or a place in the document itself. */
  readonly address: string | undefined;
  readonly dropped: number;
}

// A redirect may lead to another; nobody chains more than a few.
const MOST_REDIRECTS = 4;

/** An address as a reporter would have typed it: without redirects that count clicks and parameters that follow readers. */
export function cleanAddress(source: string): CleanAddress {
  let address = publishableAddress(source);
  let dropped = 0;
  for (let step = 0; step < MOST_REDIRECTS && address !== undefined; step++) {
    const target = redirectTarget(address);
    if (target === undefined) break;
    address = target;
    dropped++;
  }
  if (address === undefined) return { address, dropped };
  const clean = withoutTracking(address);
  return { address: clean.address, dropped: dropped + clean.dropped };
}
