const [EXTENSION, IMAGE, TRAILER] = [0x21, 0x2c, 0x3b];
const [GRAPHIC_CONTROL, APPLICATION] = [0xf9, 0xff];
/** The application extensions that say how often an animation runs. */
const LOOPS = new Set(["NETSCAPE2.0", "ANIMEXTS1.0"]);

/** A GIF (89a) without comments, plain texts and application data but an animation's loop, and without what follows its end. */
export function stripGif(bytes: Buffer): Buffer | undefined {
  if (bytes.length < 13 || !/^GIF8[79]a/.test(bytes.toString("latin1", 0, 6))) return undefined;
  let at = 13 + colourTable(bytes[10] ?? 0);
  const kept = [bytes.subarray(0, at)];
  while (at < bytes.length) {
    const kind = bytes[at];
    if (kind === TRAILER) return Buffer.concat([...kept, bytes.subarray(at, at + 1)]);
    const data = kind === IMAGE ? at + 11 + colourTable(bytes[at + 9] ?? 0) : at + 2;
    if (kind !== IMAGE && kind !== EXTENSION) return undefined;
    const next = endOfBlocks(bytes, data);
    if (next === undefined) return undefined;
    if (kind === IMAGE || isKept(bytes.subarray(at, next))) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return undefined;
}

/** The length of a colour table in bytes, by the flags that announce it. */
function colourTable(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** Where sub-blocks end: each says how long it is, the last is empty. */
function endOfBlocks(bytes: Buffer, start: number): number | undefined {
  let at = start;
  while (at < bytes.length) {
    const length = bytes[at] ?? 0;
    at += 1 + length;
    if (length === 0) return at;
  }
  return undefined;
}

function isKept(extension: Buffer): boolean {
  if (extension[1] === APPLICATION) return LOOPS.has(extension.toString("latin1", 3, 14));
  return extension[1] === GRAPHIC_CONTROL;
}
