const OPENABLE_PROTOCOLS = new Set(["https:", "mailto:"]);

/** The normal form of an address that may be handed to the system, or undefined. */
export function openableAddress(text: string): string | undefined {
  const address = URL.parse(text.trim());
  return address !== null && OPENABLE_PROTOCOLS.has(address.protocol) ? address.href : undefined;
}
