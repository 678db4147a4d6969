import { deflateRawSync, inflateRawSync } from "node:zlib";

/** How hard a body is pressed: beyond this, twice the time saves a tenth of the room. */
const LEVEL = 6;
/** The largest body that is unpacked, in bytes: more than was ever taken in. */
const LARGEST = 256 * 1024 * 1024;

/** A body's JSON in a tenth of its room or less. */
export function packBody(body: string): Buffer {
  return deflateRawSync(body, { level: LEVEL });
}

/** The body's JSON as it was packed. */
export function unpackBody(packed: Uint8Array): string {
  return inflateRawSync(packed, { maxOutputLength: LARGEST }).toString("utf8");
}
