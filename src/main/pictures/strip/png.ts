const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
/** The chunks that say how the pixels look, those of animations among them (PNG, third edition); all others are left out. */
const KEPT = new Set(
  "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT".split(" "),
);

/** A PNG without texts, Exif and times, and without what follows its end. */
export function stripPng(bytes: Buffer): Buffer | undefined {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return undefined;
  const kept = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const next = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (next > bytes.length) return undefined;
    if (KEPT.has(type)) kept.push(bytes.subarray(at, next));
    if (type === "IEND") return Buffer.concat(kept);
    at = next;
  }
  return undefined;
}
