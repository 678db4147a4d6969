import { type Conventions, NO_BREAK_SPACE } from "./conventions.ts";
import { type Edit, endsWord } from "./edit.ts";

/** The space before a colon, semicolon, exclamation or question mark, in languages that have one, cannot break. */
export function setSpaceBefore(edit: Edit, { spaceBefore }: Conventions): Edit {
  const { before, insert } = edit;
  const space = spaceBefore[insert];
  if (space === undefined || before.trim() === "") return edit;
  if (before.endsWith(" ")) return { before: before.trimEnd() + space, insert };
  return takesSpace(before, insert) ? { before: before + space, insert } : edit;
}

// Not after another mark (?!), in a time or a ratio (12:30), or after what may become an address (https:).
function takesSpace(before: string, mark: string): boolean {
  if (mark === ":" && /(?:\p{Nd}|(?:^|[\s(«])(?:https?|ftp|mailto|tel|app|file))$/u.test(before)) return false;
  return /[\p{L}\p{M}\p{N}»”’)\]%€°]$/u.test(before);
}

const UNITS =
  "km|m|cm|mm|kg|g|mg|t|l|ml|cl|ha|km²|m²|m³|km/h|m/s|°C|°F|W|kW|MW|GW|TW|Wh|kWh|MWh|GWh|TWh|V|Hz|kHz|MHz|GHz|kB|MB|GB|TB|dB|hPa|bar|px|min|h|€|\\$|£|kr|zł|Kč|Ft|₽|₴|CHF|EUR|USD|GBP|км|м|см|мм|кг|г|т|га|км/ч|كم|كغ";
const NUMBER_AND_UNIT = new RegExp(String.raw`(?<=\p{Nd}) (?=(?:${UNITS})$)`, "u");

/** The space between a number and its unit cannot break: `20 km`, and `20 %` or `20 €` where a space stands there. */
export function setUnitSpace(edit: Edit, { spacedPercent }: Conventions): Edit {
  const { before, insert } = edit;
  const isSign = insert === "€" || (insert === "%" && spacedPercent);
  if (isSign && /\p{Nd} $/u.test(before)) return { before: before.slice(0, -1) + NO_BREAK_SPACE, insert };
  if (!endsWord(insert)) return edit;
  return { before: before.replace(NUMBER_AND_UNIT, NO_BREAK_SPACE), insert };
}
