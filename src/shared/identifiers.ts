import { v7 } from "uuid";
import { z } from "zod";

/** A UUID version 7 (RFC 9562): sorts by the time it was made. Identifies articles, authors and categories. */
export const IdentifierSchema = z.uuidv7();

/** The SHA-256 of an asset's bytes, as 64 lowercase hexadecimal digits. */
export const AssetIdentifierSchema = z.string().regex(/^[0-9a-f]{64}$/, "must be 64 lowercase hexadecimal digits");

/** Makes a new identifier. */
export function newIdentifier(): string {
  return v7();
}
