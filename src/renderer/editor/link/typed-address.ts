import { publishableAddress } from "../../../shared/address.ts";

/** A host with a dot in it and perhaps a path, such as `example.org/news`, with nothing that could be another scheme. */
const BARE_ADDRESS = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#]\S*)?$/u;
const MAIL_ADDRESS = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/u;

/** The address that a reporter means by what they typed or pasted; undefined if it cannot be published. */
export function typedAddress(text: string): string | undefined {
  const typed = text.trim();
  if (MAIL_ADDRESS.test(typed)) return publishableAddress(`mailto:${typed}`);
  return publishableAddress(BARE_ADDRESS.test(typed) ? `https://${typed}` : typed);
}
