import { hash } from "node:crypto";

/** The SHA-256 of some bytes, as 64 lowercase hexadecimal digits: the identifier of a picture. */
export function sha256(bytes: Uint8Array): string {
  return hash("sha256", bytes, "hex");
}
