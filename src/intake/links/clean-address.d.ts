/** A link's address, and how many marks of tracking were taken from it. */
export interface CleanAddress {
  /** Undefined for an address that a published page cannot link to: of a script, a file, or a place in the document itself. */
  readonly address: string | undefined;
  readonly dropped: number;
}
/** An address as a reporter would have typed it: without redirects that count clicks and parameters that follow readers. */
export declare function cleanAddress(source: string): CleanAddress;
