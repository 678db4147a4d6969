import { orientationOf } from "./orientation.ts";

const [START, END, SCAN] = [0xd8, 0xd9, 0xda];
const [APP0, APP1, APP2, APP14, APP15, COMMENT] = [0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe];

/** A JPEG (ITU-T T.81) without its application segments but JFIF, the colour profile and Adobe's, and without what follows its end. */
export function stripJpeg(bytes: Buffer): Buffer | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== START) return undefined;
  const head: Buffer[] = [bytes.subarray(0, 2)];
  const rest: Buffer[] = [];
  let orientation = 1;
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    // Any number of FF may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) {
      rest.push(bytes.subarray(at, at + 2));
      return Buffer.concat([...head, ...orientationSegment(orientation), ...rest]);
    }
    if (at + 4 > bytes.length) return undefined;
    const next = at + 2 + bytes.readUInt16BE(at + 2);
    if (next < at + 4 || next > bytes.length) return undefined;
    const segment = bytes.subarray(at, next);
    if (marker === APP1 && orientation === 1) orientation = orientationOf(segment.subarray(4));
    if (marker === APP0 && rest.length === 0) head.push(segment);
    else if (isKept(marker, segment)) rest.push(segment);
    at = next;
    if (marker !== SCAN) continue;
    const end = endOfScan(bytes, at);
    rest.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

function isKept(marker: number, segment: Buffer): boolean {
  if (marker === APP2) return segment.subarray(4, 16).equals(Buffer.from("ICC_PROFILE\0", "latin1"));
  return marker === APP14 || !((marker >= APP0 && marker <= APP15) || marker === COMMENT);
}

/** The entropy-coded data goes on until a marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? END;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** The least Exif that says which way up a picture is; nothing for one that is upright. */
function orientationSegment(orientation: number): Buffer[] {
  if (orientation === 1) return [];
  const exif = Buffer.from("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", "latin1");
  exif[25] = orientation;
  return [Buffer.from([0xff, APP1, 0, exif.length + 2]), exif];
}
