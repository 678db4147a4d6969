/**
 * A name's sound without its spelling: accents, doubled letters and vowels drop out, and letters that transliterations
 * exchange become one. `Mohammed`, `Mohamed` and `Muhammad` are all `mhmt`; so are Arabic spellings with and without hamza.
 */
export function nameSkeleton(name: string): string {
  const plain = foldName(name)
    .replaceAll(/ph/gu, "f")
    .replaceAll(/ck|kh|q|c(?![eiyh])/gu, "k")
    .replaceAll(/dj|j(?=[aeiou])/gu, "j")
    .replaceAll("x", "ks")
    .replaceAll(/sch|sh|ch/gu, "š")
    .replaceAll(/[wv]/gu, "f")
    .replaceAll(/z|c/gu, "s")
    .replaceAll(/[dt]h?/gu, "t")
    .replaceAll(/gh/gu, "g");
  const first = plain.charAt(0);
  return (first + plain.slice(1).replaceAll(/[aeiouyj\u064B-\u0652]/gu, "")).replaceAll(/(.)\1+/gu, "$1");
}

/** A name without what spelling may add to the same letters: accents, case, apostrophes, hyphens, hamzas, long strokes. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/[\p{M}\u0640’'‘ʼ`.-]/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("đ", "d")
    .replaceAll("ı", "i")
    .replaceAll("æ", "ae")
    .replaceAll("œ", "oe")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه")
    .replaceAll(/[ٱأإآ]/gu, "ا");
}

const LONG_ENOUGH_TO_SOUND = 3;
const LONG_ENOUGH_TO_SLIP = 5;

/** Whether two different words may well be spellings of one name. Names of a woman and a man (Maria, Mario) are not. */
export function areVariants(one: string, other: string): boolean {
  const [a, b] = [foldName(one), foldName(other)];
  if (one === other || (a !== b && isPluralOrGender(a, b))) return false;
  if (a === b) return true;
  const skeleton = nameSkeleton(one);
  if (skeleton.length >= LONG_ENOUGH_TO_SOUND && skeleton === nameSkeleton(other)) return true;
  return Math.min(a.length, b.length) >= LONG_ENOUGH_TO_SLIP && a.charAt(0) === b.charAt(0) && isOneSlip(a, b);
}

// Endings that make another name of one: plurals, feminines, patronymics, German adjectives (Vereinte, Vereinten).
function isPluralOrGender(one: string, other: string): boolean {
  const stems = [one, other].map((name) => name.replace(/(?:e[mnrs]?|n|s)$/u, ""));
  if (stems[0] === stems[1]) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const ending = /(?:s|es|a|o|e|ne|na|ine|ina|ette|elle|le|la|i|y)$/u;
  if (long.startsWith(short) && long !== short)
    return ending.test(long.slice(short.length)) || long.length - short.length > 2;
  return (
    short.length === long.length &&
    /[aoei]$/u.test(short) &&
    /[aoei]$/u.test(long) &&
    short.slice(0, -1) === long.slice(0, -1)
  );
}

/** Whether one letter more, less, or different, or two exchanged, makes one word the other. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let tail = 0;
  const room = Math.min(one.length, other.length) - start;
  while (tail < room && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const middle = [one.slice(start, one.length - tail), other.slice(start, other.length - tail)];
  const [left = "", right = ""] = middle;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
