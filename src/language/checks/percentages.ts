import { type Finding, findingAt, type TextBlock } from "../findings.ts";
import { forLanguage, primaryLanguage } from "../text/language-tag.ts";
import { type Span, sentencesOf } from "../text/words.ts";

export const PERCENTAGES = "percentages";

interface Percentage extends Span {
  value: number;
}

const PERCENTAGE =
  /(?<![\p{L}\p{N}.,/-])(?<number>\d{1,3}(?:[.,]\d{1,2})?)[\s\u00A0\u202F]?(?:%|٪|per\s?cent\b|percent\b|pour\s?cent\b|por\s?ciento\b|Prozent\b|per\s?cento\b|por\s?cento\b|procent\b)/gu;
// What says that the shares make up the whole: the remaining N per cent.
const REMAINDER: Readonly<Record<string, RegExp>> = {
  en: /\bthe (?:rest|remaining|remainder|balance)\b|\bremaining\b/iu,
  fr: /\ble reste\b|\bles? \S+ (?:pour cent|%) restants?\b|\brestants?\b/iu,
  es: /\bel resto\b|\brestantes?\b/iu,
  de: /\b(?:die|der|das) (?:restlichen?|übrigen?|Rest)\b|\bverbleibenden?\b/iu,
  it: /\bil resto\b|\b(?:il|i) (?:restante|rimanente|restanti|rimanenti)\b/iu,
  pt: /\bo resto\b|\brestantes?\b/iu,
  nl: /\bde (?:rest|overige|resterende)\b/iu,
};
// Comparisons and changes: such percentages are no shares of one whole.
const CHANGE =
  /\b(?:rose|risen|rise|rises|fell|fall|fallen|up|down|grew|growth|increased?|decreased?|dropped|compared|from|cut|gained|lost|hausse|baisse|augment\S*|recul\S*|contre|subi\S*|baj\S*|aument\S*|frente|stieg\S*|gestiegen|sank\S*|gesunken|gegenüber|Vorjahr|cresc\S*|cal\S{1,3}o|rispetto)\b/iu;

/**
 * Shares that claim to be a whole and do not sum to 100. Only a sentence of three or more percentages that names the rest
 * (`the remaining 12 per cent`) claims that; sentences about changes do not. Rounding may move the sum.
 */
export function checkPercentages(block: TextBlock): Finding[] {
  const remainder = forLanguage(REMAINDER, primaryLanguage(block.language));
  if (remainder === undefined) return [];
  return sentencesOf(block.text).flatMap((sentence) => {
    const shares = percentagesIn(sentence.text);
    const last = shares.at(-1);
    const first = shares[0];
    if (first === undefined || last === undefined || shares.length < 3 || CHANGE.test(sentence.text)) return [];
    const named = remainder.exec(sentence.text);
    if (named === null) return [];
    // "25, 30 and 20 per cent, the rest undecided": nothing to add up to, unless there is already more than a whole.
    const restHasShare = isWithinReach(named.index, last);
    const sum = sumOf(shares);
    if (restHasShare ? isWhole(sum, shares) : sum <= 100 + tolerance(shares)) return [];
    return [finding(block, { start: sentence.start + first.start, end: sentence.start + last.end }, sum, "warning")];
  });
}

/** A list whose items each give one share (`Labour: 43 per cent`) and that comes near a whole without being one. */
export function checkPercentageLists(blocks: readonly TextBlock[]): Finding[] {
  return runsOfItems(blocks).flatMap((items) => {
    const shares = items.map(({ text }) => percentagesIn(text));
    if (items.length < 3 || shares.some((found) => found.length !== 1) || items.some(({ text }) => CHANGE.test(text)))
      return [];
    const sum = sumOf(shares.flat());
    const isNear = sum >= 90 && sum <= 110;
    const last = items.at(-1);
    const share = shares.at(-1)?.[0];
    if (!isNear || isWhole(sum, shares.flat()) || last === undefined || share === undefined) return [];
    return [finding(last, share, sum, "suggestion")];
  });
}

function percentagesIn(text: string): Percentage[] {
  return Array.from(text.matchAll(PERCENTAGE), ({ 0: match, index, groups }) => ({
    value: Number(groups?.["number"]?.replace(",", ".")),
    start: index,
    end: index + match.length,
  }));
}

function isWithinReach(remainderAt: number, { start, end }: Percentage): boolean {
  return (start >= remainderAt && start - remainderAt < 60) || remainderAt - end === 1;
}

function runsOfItems(blocks: readonly TextBlock[]): TextBlock[][] {
  const runs: TextBlock[][] = [];
  for (const [position, block] of blocks.entries()) {
    if (block.kind !== "list-item") continue;
    if (blocks[position - 1]?.kind === "list-item") runs.at(-1)?.push(block);
    else runs.push([block]);
  }
  return runs;
}

function sumOf(shares: readonly Percentage[]): number {
  return Math.round(shares.reduce((sum, { value }) => sum + value, 0) * 100) / 100;
}

function isWhole(sum: number, shares: readonly Percentage[]): boolean {
  return Math.abs(sum - 100) <= tolerance(shares);
}

// Each rounded share may be half a unit off.
function tolerance(shares: readonly Percentage[]): number {
  const decimals = shares.every(({ value }) => !Number.isInteger(value));
  return (decimals ? 0.05 : 0.5) * shares.length;
}

function finding(block: TextBlock, span: Span, sum: number, severity: Finding["severity"]): Finding {
  return findingAt(block, span, {
    rule: PERCENTAGES,
    kind: "consistency",
    severity,
    message: `These percentages add up to ${sum}, not 100.`,
    suggestions: [],
  });
}
