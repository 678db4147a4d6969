/** The address behind a redirect, or undefined for an address that is none. */
export declare function redirectTarget(address: string): string | undefined;
