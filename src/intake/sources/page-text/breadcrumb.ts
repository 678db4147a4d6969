import { afterHome, markOf } from "./marks.ts";

/** The top of a page's text: where the article stands on the site, and what it is called. */
export interface Top {
  readonly categories: readonly string[];
  readonly headline: string;
  /** How many lines were read. */
  readonly length: number;
  /** Whether there was a breadcrumb, and whether the headline stood there twice. */
  readonly hasBreadcrumb: boolean;
  readonly isRepeated: boolean;
}

/** How far down the headline may stand for the second time. */
const FAR = 8;
const LONGEST_NAME = 40;

/** Reads the breadcrumb and the headline, however they ran together when they were copied. */
export function readTop(lines: readonly string[]): Top {
  const start = Math.max(
    0,
    lines.slice(0, 15).findIndex((line) => afterHome(line) !== undefined),
  );
  const trail = afterHome(lines[start] ?? "");
  if (trail === undefined) return topWithout(lines);
  return trail.trim() === "" ? topOfLines(lines, start + 1) : topOfTrail(lines, start, trail);
}

// "HomeNewsDiplomatic NewsHeadline", and the headline again below.
function topOfTrail(lines: readonly string[], start: number, trail: string): Top {
  const below = lines.slice(start + 1, start + 1 + FAR);
  const again = below.findIndex((line) => line.length > 12 && trail.endsWith(line));
  if (again >= 0) {
    const headline = below[again] ?? "";
    const categories = namesIn(trail.slice(0, -headline.length));
    return { categories, headline, length: start + again + 2, hasBreadcrumb: true, isRepeated: true };
  }
  const categories = namesIn(trail);
  const last = categories.at(-1) ?? "";
  // Without a second one, the headline is the last name if that is long, else the line below.
  if (last.length > LONGEST_NAME) {
    return {
      categories: categories.slice(0, -1),
      headline: last,
      length: start + 1,
      hasBreadcrumb: true,
      isRepeated: false,
    };
  }
  return { ...topWithout(lines, start + 1), categories, hasBreadcrumb: true };
}

// Each name of the breadcrumb on a line of its own.
function topOfLines(lines: readonly string[], start: number): Top {
  const names: string[] = [];
  let next = start;
  const isHeadline = (): boolean => lines.slice(next + 1, next + 4).includes(lines[next] ?? "");
  while (isName(lines[next]) && !isHeadline() && names.length < 5)
    names.push((lines[next++] ?? "").replace(/^[\s›»>/|]+|[\s›»>/|]+$/gu, ""));
  return { ...topWithout(lines, next), categories: names.filter((name) => name !== ""), hasBreadcrumb: true };
}

function isName(line: string | undefined): boolean {
  return line !== undefined && line.length <= LONGEST_NAME && !/[.!?:؟۔،,]$/u.test(line) && markOf(line) === undefined;
}

function topWithout(lines: readonly string[], start = 0): Top {
  const first = lines.findIndex((line, index) => index >= start && markOf(line) === undefined && line.length > 3);
  const headline = lines[first] ?? "";
  const again = lines.findIndex((line, index) => index > first && index <= first + FAR && line === headline);
  const isRepeated = headline.length > 12 && again >= 0;
  return { categories: [], headline, length: (isRepeated ? again : first) + 1, hasBreadcrumb: false, isRepeated };
}

// Where names ran together a capital follows a small letter. In Arabic and Urdu some letters only end a word.
const JOINT = /(?<=[\p{Ll}\p{N})])(?=\p{Lu})|(?<=[\u{629}\u{649}\u{6ba}\u{6d2}])(?=\p{L})/u;

function namesIn(trail: string): string[] {
  const parts = /[›»>/|]/u.test(trail) ? trail.split(/\s*[›»>/|]\s*/u) : trail.split(JOINT).flatMap(halves);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

// "أخبارأخبار دبلوماسية": a name that begins or ends with the one before it.
function halves(trail: string): string[] {
  for (let length = 3; length <= trail.length / 2; length++) {
    const [first, second] = [trail.slice(0, length), trail.slice(length)];
    if (second.startsWith(`${first} `) || second.endsWith(` ${first}`)) return [first, second];
  }
  return [trail];
}
