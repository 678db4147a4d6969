import { intakeHtml } from "../../src/intake/intake.ts";
import type { Expectation, Fixture } from "./corpus.ts";
import { junkIn } from "./junk.ts";
import { type OutlineLine, outlineText } from "./outline.ts";
import { outlineOfBody } from "./outline-of-body.ts";
import { outlineOfHtml } from "./outline-of-html.ts";
import { outlineOfModel } from "./outline-of-model.ts";
import { visibleTextOf, wordsMissing, wordsOf } from "./words.ts";

/** How a fixture came through. */
export interface Outcome {
  readonly fixture: Fixture;
  readonly lost: readonly string[];
  /** Words of the body that the source does not show: fused or invented ones. */
  readonly added: readonly string[];
  readonly junk: readonly string[];
  /** The lines in which the body differs from the nearest expectation; undefined where there is none. */
  readonly differences: readonly string[] | undefined;
  readonly milliseconds: number;
}

/** Takes a fixture in and compares. */
export function checkFixture(fixture: Fixture): Outcome {
  const start = performance.now();
  const result = intakeHtml(fixture.html, { mode: "full", language: "en-GB" });
  const milliseconds = performance.now() - start;
  if (!result.ok) throw new Error(`${fixture.name}: ${result.error.message}`);
  const lines = outlineOfBody(result.value.body);
  const before = wordsOf(visibleTextOf(fixture.html));
  const after = wordsOf(plainText(lines));
  return {
    fixture,
    lost: wordsMissing(before, after),
    added: wordsMissing(after, before),
    junk: junkIn(result.value.body, lines),
    differences: nearest(outlineText(lines), fixture.expectations),
    milliseconds,
  };
}

function plainText(lines: readonly OutlineLine[]): string {
  return lines.map(({ runs }) => runs.map(({ text }) => text).join("")).join("\n");
}

function nearest(actual: readonly string[], expectations: readonly Expectation[]): string[] | undefined {
  const all = expectations.map(({ kind, source }) => {
    const expected = outlineText(kind === "html" ? outlineOfHtml(source) : outlineOfModel(source));
    return differencesOf(expected, actual);
  });
  return all.toSorted((one, other) => one.length - other.length)[0];
}

/** A line diff by the longest common subsequence. Spaces do not count: expectations are printed prettily, even within words. */
function differencesOf(expected: readonly string[], actual: readonly string[]): string[] {
  const wanted = expected.map(squeeze);
  const found = actual.map(squeeze);
  const lengths = Array.from({ length: expected.length + 1 }, () => new Array<number>(actual.length + 1).fill(0));
  for (let row = expected.length - 1; row >= 0; row--) {
    for (let column = actual.length - 1; column >= 0; column--) {
      const below = lengths[row + 1]?.[column] ?? 0;
      const right = lengths[row]?.[column + 1] ?? 0;
      const both = 1 + (lengths[row + 1]?.[column + 1] ?? 0);
      const line = lengths[row];
      if (line !== undefined) line[column] = wanted[row] === found[column] ? both : Math.max(below, right);
    }
  }
  const differences: string[] = [];
  let row = 0;
  let column = 0;
  while (row < expected.length || column < actual.length) {
    const below = lengths[row + 1]?.[column] ?? -1;
    const right = lengths[row]?.[column + 1] ?? -1;
    if (row < expected.length && column < actual.length && wanted[row] === found[column]) {
      row++;
      column++;
    } else if (row < expected.length && below >= right) differences.push(`- ${expected[row++]}`);
    else differences.push(`+ ${actual[column++]}`);
  }
  return differences;
}

function squeeze(line: string): string {
  return line.replace(/\s+/g, "");
}
