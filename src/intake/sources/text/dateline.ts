import type { Dateline } from "../../../shared/article/dateline.ts";
import { dayOf } from "./dates.ts";
import { westernDigits } from "./digits.ts";
import { monthOf } from "./month-names.ts";

/** A dateline at the beginning of a text, and how long it is there, in UTF-16 units, with what divides it from the report. */
export interface FoundDateline {
  readonly dateline: Dateline;
  readonly length: number;
}

const PLACE = String.raw`\p{L}[\p{L}\p{M}’'.-]*(?:[ /][\p{L}\p{M}][\p{L}\p{M}’'.-]*){0,4}`;
const DATE = String.raw`[^:()—–]{3,40}?`;
const AGENCY = String.raw`\(([\p{L}\p{M}\d][\p{L}\p{M}\d .&/-]{0,38})\)`;
const SEPARATOR = String.raw`\s*(?:[:：]|\s[—–-]|[—–]|--)\s*`;
// "Havana, 20 February 2024 (TDI): ", "PARIS (AFP) — ", "KYIV, Feb 20 (Wire) -- ", "Havana, 20 February 2024: "
const DATELINE = new RegExp(String.raw`^\s*(${PLACE})(?:\s*[,،]\s*(${DATE}))?(?:\s*${AGENCY})?${SEPARATOR}`, "u");
const LONGEST = 120;

/** The dateline that a text begins with; undefined where it has none. A place alone, before a colon, is none. */
export function findDateline(text: string): FoundDateline | undefined {
  const [whole, place = "", date = "", agency = ""] = DATELINE.exec(text.slice(0, LONGEST)) ?? [];
  if (whole === undefined || (date === "" && agency === "") || !isName(place) || !isName(agency)) return undefined;
  const day = dayOf(date);
  if (date !== "" && day === null && !isDayOfYear(date))
    return agency === "" ? undefined : withRegion(place, date, agency, whole);
  return { dateline: { place: place.trim(), date: day, agency: agency.trim() }, length: whole.length };
}

const PARTICLES = /^(?:of|the|and|de|del|della|da|do|du|des|la|le|les|el|y|et|am|an|der|den|upon|sur|al|bei|in)$/;

/** Whether each word begins as names do, in scripts that have capitals. */
function isName(text: string): boolean {
  return text.split(/[\s/-]+/).every((word) => !/^\p{Ll}/u.test(word) || PARTICLES.test(word));
}

// "LAHORE, Pakistan (Wire) — " names the country, not a date.
function withRegion(place: string, region: string, agency: string, whole: string): FoundDateline | undefined {
  if (/\d/.test(westernDigits(region))) return undefined;
  return {
    dateline: { place: `${place.trim()}, ${region.trim()}`, date: null, agency: agency.trim() },
    length: whole.length,
  };
}

// "Feb 20" of wires, which leave out the year.
function isDayOfYear(text: string): boolean {
  const [, before = "", after = ""] =
    /^(\p{L}[\p{L}\p{M}.]*)?\s*\d{1,2}\.?\s*(\p{L}[\p{L}\p{M}.]*)?$/u.exec(westernDigits(text).trim()) ?? [];
  return monthOf(before || after) !== undefined;
}
