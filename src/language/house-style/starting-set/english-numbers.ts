import type { HouseStyleRule } from "../../../shared/house-style.ts";
import { expression, words } from "./rule.ts";

const warning = { inQuotations: true, severity: "warning" } as const;

/** Numbers, ages, times, dates and money in English. */
export const ENGLISH_NUMBER_RULES: readonly HouseStyleRule[] = [
  words("en-GB", "percent", "per cent", "Two words in British English.", warning),
  words("en-US", "per cent", "percent", "One word in American English.", warning),
  expression(
    "en-GB",
    "percent-sign",
    String.raw`(?<![\d.,])(\d+(?:\.\d+)?)\s?%(?!\p{L})`,
    "$1 per cent",
    "Written out in running text; the sign is for tables and headlines.",
    { enabled: false },
  ),
  expression(
    "en",
    "age-hyphens",
    String.raw`\b(\d{1,3}) years? old (man|woman|boy|girl|driver|student|teacher|mother|father|resident)\b`,
    "$1-year-old $2",
    "An age before a noun takes hyphens.",
    warning,
  ),
  expression(
    "en",
    "age-hyphen-missing",
    String.raw`\b(\d{1,3})[- ]year[- ]old(s?)\b(?<!\d-year-old)(?<!\d-year-olds)`,
    "$1-year-old$2",
    "An age used so takes two hyphens.",
    warning,
  ),
  words("en", "aged between", "aged", "Give the ages with “to”: aged 12 to 15.", { enabled: false }),
  expression("en", "noon", String.raw`\b12(?:[.:]00)?\s?(?:noon|midday)\b`, "noon", "Noon is at twelve.", warning),
  expression("en", "midnight", String.raw`\b12(?:[.:]00)?\s?midnight\b`, "midnight", "Midnight is at twelve.", warning),
  expression(
    "en-GB",
    "clock-colon",
    String.raw`\b(1[0-2]|[1-9]):([0-5]\d)\s?(am|pm)\b`,
    "$1.$2$3",
    "A full stop between hours and minutes.",
    { inQuotations: true },
  ),
  expression(
    "en-GB",
    "clock-space",
    String.raw`\b(1[0-2]|[1-9])((?:\.[0-5]\d)?) (am|pm)\b`,
    "$1$2$3",
    "No space before am and pm.",
    { inQuotations: true },
  ),
  expression(
    "en",
    "am-morning",
    String.raw`\b(\d{1,2}(?:\.\d\d)?)am in the morning\b`,
    "$1am",
    "am is in the morning.",
    warning,
  ),
  expression(
    "en-GB",
    "ordinal-date",
    String.raw`\b(\d{1,2})(?:st|nd|rd|th) (?=(?:January|February|March|April|June|July|August|September|October|November|December)\b)`,
    "$1 ",
    "Dates take no -st, -nd, -rd or -th.",
    { ...warning, flags: "" },
  ),
  expression(
    "en",
    "decade-apostrophe",
    String.raw`\b((?:1[89]|20)\d0)[’']s\b`,
    "$1s",
    "A decade is a plural, not a possessive.",
    warning,
  ),
  expression(
    "en",
    "sentence-digit",
    String.raw`(?<=[.!?][”"’]? )([2-9]) (?=\p{Ll})`,
    "",
    "A sentence does not begin with a figure: write it out, or turn the sentence.",
    { flags: "" },
  ),
  expression(
    "en",
    "thousands",
    String.raw`(?<![\d.,£$€:/-])([3-9]|[1-9]\d)(\d{3}) (?=(?:people|residents|homes|jobs|workers|soldiers|refugees|voters|students|patients|children)\b)`,
    "$1,$2 ",
    "A comma marks the thousands.",
    warning,
  ),
  expression(
    "en",
    "money-twice",
    String.raw`([£$€]\d[\d,.]*(?:m|bn|k)?) (?:pounds|dollars|euros)\b`,
    "$1",
    "The sign already says so.",
    warning,
  ),
  expression("en-GB", "million", String.raw`([£$€]\d+(?:\.\d+)?) million\b`, "$1m", "With a currency sign, m and bn.", {
    enabled: false,
  }),
];
