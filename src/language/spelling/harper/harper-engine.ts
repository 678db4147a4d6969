import { type BinaryModule, type LintConfig, LocalLinter } from "harper.js";
import { type Finding, inReadingOrder, type TextBlock } from "../../findings.ts";
import { protectedSpans } from "../../text/protected-spans.ts";
import { overlaps } from "../../text/words.ts";
import type { LanguageEngine } from "../language-engine.ts";
import { piecesOf } from "../pieces.ts";
import { dialectOf } from "./dialects.ts";
import { findingOfLint } from "./lint-finding.ts";

// Rules that Dateline checks itself, knowing more of the article, and rules of taste that newsrooms settle in house style.
const SWITCHED_OFF: LintConfig = {
  RepeatedWords: false,
  UnclosedQuotes: false,
  LongSentences: false,
  OxfordComma: false,
  NoOxfordComma: false,
  UseTitleCase: false,
  QuoteSpacing: false,
  NoFrenchSpaces: false,
  AvoidCurses: false,
  Hedging: false,
  FillerWords: false,
  DiscourseMarkers: false,
};

// Blocks that need be no whole sentences, and may begin with a small letter.
const FRAGMENTS = new Set<TextBlock["kind"]>([
  "list-item",
  "table-cell",
  "caption",
  "heading",
  "kicker",
  "headline",
  "pull-quote",
]);

/** English by Harper: spelling and grammar in the block's dialect. Opening takes about a second and 200 MB. */
export async function openHarper(binary: BinaryModule): Promise<LanguageEngine> {
  const linter = new LocalLinter({ binary, dialect: dialectOf("en-GB") });
  const configuration = configurationFrom(await linter.getDefaultLintConfig());
  await linter.setLintConfig(configuration);
  return {
    check: async (block, pause) => {
      const dialect = dialectOf(block.language);
      if ((await linter.getDialect()) !== dialect) {
        await linter.setDialect(dialect);
        // A new dialect brings Harper's own configuration back.
        await linter.setLintConfig(configuration);
      }
      const findings: Finding[] = [];
      for (const piece of piecesOf(block.text)) {
        findings.push(...(await lintPiece(linter, block, piece)));
        await pause?.();
      }
      return withoutOverlaps(block, findings);
    },
    suggest: () => Promise.resolve([]),
  };
}

// Harper would write out MB, ms, min and other abbreviations: house style decides such things.
function configurationFrom(defaults: LintConfig): LintConfig {
  const expansions = Object.keys(defaults).filter((rule) => rule.startsWith("Expand"));
  return { ...defaults, ...SWITCHED_OFF, ...Object.fromEntries(expansions.map((rule) => [rule, false])) };
}

async function lintPiece(
  linter: LocalLinter,
  block: TextBlock,
  piece: { text: string; start: number },
): Promise<Finding[]> {
  const lints = await linter.organizedLints(withPlainSpaces(piece.text), { language: "plaintext" });
  return Object.entries(lints).flatMap(([rule, found]) =>
    found.flatMap((lint) => {
      const finding = findingOfLint(block, rule, lint, piece.start);
      lint.free();
      return finding === undefined || (rule === "SentenceCapitalization" && FRAGMENTS.has(block.kind)) ? [] : [finding];
    }),
  );
}

// Same length, so that offsets hold.
function withPlainSpaces(text: string): string {
  return text.replaceAll(/[\u00A0\u2007\u2009\u202F]/gu, " ");
}

// Of a misspelt word Harper also says that it may be two: the word as it should be is the better guess.
function spellingFirst(one: Finding, other: Finding): number {
  return Number(other.kind === "spelling") - Number(one.kind === "spelling");
}

function withoutOverlaps(block: TextBlock, findings: readonly Finding[]): Finding[] {
  const spared = protectedSpans(block.text);
  const kept: Finding[] = [];
  for (const finding of inReadingOrder(findings.toSorted(spellingFirst))) {
    const taken = [...spared, ...kept.slice(-1)].some((other) => overlaps(other, finding));
    if (!taken) kept.push(finding);
  }
  return kept;
}
