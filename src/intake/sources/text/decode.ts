const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];
const DECLARED = /^[^>]{0,20}<\?xml[^>]*\bencoding=["']([\w-]+)|<meta\b[^>]*\bcharset=["']?\s*([\w-]+)/i;

/**
 * The text of a file: by its byte order mark, as UTF-8 where it is that, else as it declares for itself, else in the encoding of
 * old Western systems. Undefined for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return decodeAs(bytes, marked[1], false);
  const start = bytes.subarray(0, 4096);
  if (start.includes(0)) return undefined;
  return decodeAs(bytes, "utf-8", true) ?? decodeAs(bytes, declaredIn(start) ?? "windows-1252", false);
}

function declaredIn(start: Uint8Array): string | undefined {
  const found = DECLARED.exec(new TextDecoder("latin1").decode(start));
  return found?.[1] ?? found?.[2];
}

function decodeAs(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return encoding === "utf-8" ? undefined : new TextDecoder("windows-1252").decode(bytes);
  }
}
