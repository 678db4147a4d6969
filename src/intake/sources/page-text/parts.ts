import { findDateline } from "../text/dateline.ts";
import { dayOf } from "../text/dates.ts";
import { afterAlsoRead } from "../text/also-read-line.ts";
import { readTop, type Top } from "./breadcrumb.ts";
import { afterBy, isCount, markOf, type Mark } from "./marks.ts";

/** The text of a page in its parts, each line where it belongs. */
export interface PageParts {
  readonly top: Top;
  readonly standfirst: string;
  readonly names: string;
  readonly date: string | null;
  readonly body: readonly string[];
  /** The author's name, that stood twice, and what is said of them. */
  readonly author: { readonly name: string; readonly bio: string } | undefined;
  readonly follow: readonly string[];
  readonly mostPopular: readonly string[];
  readonly related: readonly string[];
  readonly tags: readonly string[];
  /** Buttons, counts and advertisements. */
  readonly noise: readonly string[];
}

type Section = "body" | "author" | Exclude<Mark, "noise" | "home">;

/** Divides the text of a page. */
export function divide(text: string): PageParts {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.replace(/[\s\u{200e}\u{200f}]+/gu, " ").trim())
    .filter((line) => line !== "");
  const top = readTop(lines);
  const noise: string[] = lines.slice(0, top.length).filter((line) => markOf(line) === "noise");
  const rest = lines.slice(top.length);
  const head = readHead(rest, noise);
  const sections: Record<Section, string[]> = {
    body: [],
    author: [],
    "most-popular": [],
    follow: [],
    related: [],
    tags: [],
  };
  let section: Section = "body";
  let name = "";
  for (let index = head.length; index < rest.length; index++) {
    const line = rest[index] ?? "";
    const mark = markOf(line);
    if (section === "tags" && !isTag(line)) section = "body";
    const twice = section === "body" || section === "tags" ? doubledName(line, rest[index + 1]) : undefined;
    const tags = /^(?:tags|topics|mots-clés|etiquetas|schlagwörter|الوسوم|ٹیگز)\s*[:：]\s*(.+)$/iu.exec(line)?.[1];
    if (tags !== undefined) sections.tags.push(...tags.split(/\s*[,،#|]\s*/u));
    else if (isClosing(line) && section !== "body") noise.push(line);
    else if (mark === "noise" || (isCount(line) && section !== "most-popular")) noise.push(line);
    else if (mark !== undefined && mark !== "home" && (section !== "body" || rest.length - index < 60)) section = mark;
    else if (twice !== undefined) {
      section = "author";
      name = twice.name;
      index += twice.lines - 1;
    } else sections[section].push(line);
  }
  const [mostPopular, related] = [headlinesIn(sections["most-popular"]), headlinesIn(sections.related)];
  return {
    top,
    ...head,
    body: sections.body.filter((line) => line !== top.headline),
    author: name === "" ? undefined : { name, bio: sections.author.join(" ") },
    follow: sections.follow,
    mostPopular: mostPopular.headlines,
    related: related.headlines,
    tags: sections.tags.flatMap((tag) => tag.split(/\s*[,،#]\s*/u)).filter((tag) => tag !== ""),
    noise: [...noise, ...mostPopular.others, ...related.others],
  };
}

interface Head {
  readonly standfirst: string;
  readonly names: string;
  readonly date: string | null;
  readonly length: number;
}

/** What stands between the headline and the report: byline, date, standfirst. */
function readHead(lines: readonly string[], noise: string[]): Head {
  const head = { standfirst: "", names: "", date: null as string | null };
  let length = 0;
  while (length < Math.min(lines.length, 12) && takeIntoHead(head, lines, length, noise)) length++;
  return { ...head, length };
}

/** Takes a line into the head; answers whether it belongs there. */
function takeIntoHead(
  head: { standfirst: string; names: string; date: string | null },
  lines: readonly string[],
  index: number,
  noise: string[],
): boolean {
  const [line = "", next = ""] = lines.slice(index, index + 2);
  if (findDateline(line) !== undefined || afterAlsoRead(line) !== undefined) return false;
  const by = afterBy(line);
  const day = line.length <= 60 ? dayIn(line) : null;
  if (by !== undefined) head.names = withoutDate(by);
  else if (day !== null) {
    head.date = day;
    if (head.names === "" && isPersonName(withoutDate(line))) head.names = withoutDate(line);
  } else if (isButton(line)) noise.push(line);
  else if (head.names === "" && isPersonName(line) && (dayIn(next) !== null || next === line)) head.names = line;
  else if (line !== head.names) return takeStandfirst(head, lines, index);
  return true;
}

function isButton(line: string): boolean {
  return markOf(line) === "noise" || isCount(line);
}

function takeStandfirst(head: { standfirst: string }, lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? "";
  if (head.standfirst !== "" || line.length < 40 || line.length > 400 || !isHeadAhead(lines, index + 1)) return false;
  head.standfirst = line;
  return true;
}

// A standfirst is only one where a byline, a date or a dateline follows it; else it is the first paragraph.
function isHeadAhead(lines: readonly string[], start: number): boolean {
  return lines
    .slice(start, start + 4)
    .some(
      (line) =>
        findDateline(line) !== undefined || afterBy(line) !== undefined || (line.length <= 60 && dayIn(line) !== null),
    );
}

const BEFORE_DATE =
  /^(?:published|updated|posted|last updated|publié|mis à jour|publicado|veröffentlicht|نشر|نُشر|تاريخ النشر|شائع|اشاعت)(?:\s+(?:on|le|el|am|في))?\s*[:：]?\s*/iu;

function dayIn(line: string): string | null {
  const plain = line.replace(BEFORE_DATE, "");
  return (
    dayOf(plain) ?? dayOf(plain.split(/\s*[|•·–—-]\s+|\s{2,}/u).at(-1) ?? "") ?? dayOf(/\d.*$/su.exec(plain)?.[0] ?? "")
  );
}

function withoutDate(line: string): string {
  return line.split(/\s*[|•·–—]\s*|\s+-\s+|,?\s+(?=\d)/u)[0]?.trim() ?? "";
}

/** Whether a line is two to five words that each begin as names do. */
function isPersonName(line: string): boolean {
  const words = line.split(" ");
  if (words.length < 2 || words.length > 5 || line.length > 60 || /[.!?:;,؟۔،\d]$/u.test(line)) return false;
  return words.every(
    (word) => /^[\p{Lu}\p{Lo}]/u.test(word) || /^(?:de|van|von|bin|al|el|da|du|der|den|la|le|y)$/.test(word),
  );
}

/** A name that stands twice, on two lines or run together on one, as before what a page says of its author. */
function doubledName(line: string, next: string | undefined): { name: string; lines: number } | undefined {
  if (line === next && isPersonName(line)) return { name: line, lines: 2 };
  const half = line.slice(0, line.length / 2);
  const isDoubled = line.length % 2 === 0 && half === line.slice(line.length / 2) && isPersonName(half);
  if (isDoubled) return { name: half, lines: 1 };
  const [first = "", second = ""] = line.split(
    new RegExp(String.raw`\s(?=${line.slice(0, 3).replace(/[^\p{L}]/gu, ".")})`, "u"),
  );
  return first === second && isPersonName(first) ? { name: first, lines: 1 } : undefined;
}

function isClosing(line: string): boolean {
  return /^(?:©|copyright\b|all rights reserved|tous droits réservés|جميع الحقوق محفوظة|جملہ حقوق)/iu.test(line);
}

/** Whether a line can be a tag or several: short or divided, and no sentence. */
function isTag(line: string): boolean {
  const isSentence = /[.!?…؟۔।。]["”»]?$/u.test(line) && line.split(" ").length > 5;
  return !isSentence && (line.length <= LONGEST_TAG || /[,،#|]/u.test(line));
}

const LONGEST_TAG = 60;

/** The headlines of a list without their numbers, and what else stands there: dates, names of sections. */
function headlinesIn(lines: readonly string[]): { headlines: string[]; others: string[] } {
  const plain = lines.map((line) => line.replace(/^[\d٠-٩۰-۹]+[.)]?\s+(?=\S)|^[•·*-]\s+/u, ""));
  const isHeadline = (line: string): boolean => line.length > 12 && dayIn(line) === null && !/^[\d\s.]+$/.test(line);
  return { headlines: plain.filter(isHeadline), others: plain.filter((line) => !isHeadline(line)) };
}
