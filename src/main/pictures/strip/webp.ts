/** The chunks of WebP's container that hold pixels, frames and the colour profile (RFC 9649); all others are left out. */
const KEPT = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);
/** Of the flags of VP8X: that there is Exif, that there is XMP. */
const METADATA_FLAGS = 0b1100;

/** A WebP without Exif, XMP and unknown chunks, and without what follows its end. */
export function stripWebp(bytes: Buffer): Buffer | undefined {
  if (bytes.toString("latin1", 0, 4) !== "RIFF" || bytes.toString("latin1", 8, 12) !== "WEBP") return undefined;
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= end;) {
    const size = bytes.readUInt32LE(at + 4);
    const next = at + 8 + size + (size % 2);
    if (at + 8 + size > bytes.length) return undefined;
    const type = bytes.toString("latin1", at, at + 4);
    if (KEPT.has(type)) kept.push(type === "VP8X" ? withoutFlags(bytes.subarray(at, next)) : bytes.subarray(at, next));
    at = next;
  }
  const content = Buffer.concat(kept);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(content.length + 4, 4);
  return Buffer.concat([head, content]);
}

function withoutFlags(chunk: Buffer): Buffer {
  const copy = Buffer.from(chunk);
  copy[8] = (copy[8] ?? 0) & ~METADATA_FLAGS;
  return copy;
}
