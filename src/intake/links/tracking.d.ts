/** An address without its tracking parameters, and how many there were. The rest of it is left exactly as written. */
export declare function withoutTracking(address: string): {
  address: string;
  dropped: number;
};
