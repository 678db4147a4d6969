const ORIENTATION = 0x0112;

/** The orientation that an Exif block gives (TIFF 6.0 tag 274), 1 to 8; 1 for any other block, and where it gives none. */
export function orientationOf(block: Buffer): number {
  if (block.length < 14 || block.toString("latin1", 0, 6) !== "Exif\0\0") return 1;
  const tiff = block.subarray(6);
  const little = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const long = (at: number): number =>
    at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const directory = long(4);
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return 1;
    if (short(at) !== ORIENTATION) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}
