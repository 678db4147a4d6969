import { intakeHtml } from "../../src/intake/intake.ts";
import type { Expectation, Fixture } from "./corpus.ts";
import { differencesOf } from "./differences.ts";
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
