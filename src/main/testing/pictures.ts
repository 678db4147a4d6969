/** A PNG of one grey pixel. */
export const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

/** The head of a PNG that says it has these measures, in pixels. */
export function pngOfSize(width: number, height: number): Buffer {
  const bytes = Buffer.from(PIXEL);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** The start of a JPEG of 40 by 20 pixels with an EXIF orientation. */
export function jpegWithOrientation(orientation: number): Buffer {
  const exif = Buffer.concat([
    Buffer.from("Exif\0\0", "latin1"),
    Buffer.from("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", "latin1"),
    Buffer.from([orientation, 0, 0, 0, 0, 0, 0]),
  ]);
  const marker = (code: number, content: Buffer): Buffer =>
    Buffer.concat([Buffer.from([0xff, code, 0, content.length + 2]), content]);
  const frame = Buffer.from([8, 0, 20, 0, 40, 1, 1, 0x11, 0]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), marker(0xe1, exif), marker(0xc0, frame), Buffer.alloc(64)]);
}
