import { z } from "zod";
import { remembered } from "./remembered.ts";

const PUBLISHABLE_PROTOCOLS = new Set(["https:", "http:", "mailto:", "tel:"]);

/** The normal form of an address a published page may link to, or undefined: never `javascript:`, `data:` or a relative one. */
export function publishableAddress(text: string): string | undefined {
  const address = URL.parse(text.trim());
  return address !== null && PUBLISHABLE_PROTOCOLS.has(address.protocol) ? address.href : undefined;
}

/** An absolute address a published page may link to. */
export const AddressSchema = z
  .string()
  .max(2048)
  .refine((text) => publishableAddress(text) !== undefined, "must be a web address such as https://example.org/page");

/** A web address as a folder, with a closing slash, to which a file name can be added: without query and fragment. */
export function folderAddress(text: string): string {
  return folderOf(text);
}

const folderOf = remembered((text) => {
  const address = URL.parse(text);
  if (address === null) return text;
  address.search = "";
  address.hash = "";
  if (!address.pathname.endsWith("/")) address.pathname += "/";
  return address.href;
});
