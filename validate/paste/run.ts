// npm run validate -- paste [NAME]: takes in every fixture of the paste corpus and prints how each family came through.
import { checkFixture, type Outcome } from "./check.ts";
import { knownDifference } from "./known.ts";
import { CORPORA, readCorpus } from "./corpus.ts";

const corpus = readCorpus();
const [wanted] = process.argv.slice(2);
if (corpus === undefined) console.log(`No paste corpus at ${CORPORA}: nothing to validate.`);
else {
  const outcomes = corpus.filter(({ name }) => wanted === undefined || name.includes(wanted)).map(checkFixture);
  for (const outcome of outcomes) describe(outcome);
  table(outcomes);
  process.exitCode = outcomes.every(isSound) ? 0 : 1;
}

function isSound(outcome: Outcome): boolean {
  const { lost, added, junk, differences = [] } = outcome;
  return lost.length + added.length + junk.length === 0 && (differences.length === 0 || isKnown(outcome));
}

function describe({ fixture, lost, added, junk, differences = [] }: Outcome): void {
  if (lost.length + added.length + junk.length + differences.length === 0) return;
  const known = differences.length === 0 ? undefined : knownDifference(fixture.name);
  console.log(`\n${fixture.name}${known === undefined ? "" : `\n  Differs on purpose: ${known}.`}`);
  if (lost.length > 0) console.log(`  lost: ${lost.slice(0, 20).join(" ")}`);
  if (added.length > 0) console.log(`  added: ${added.slice(0, 20).join(" ")}`);
  for (const one of junk.slice(0, 5)) console.log(`  junk: ${one}`);
  for (const one of differences.slice(0, 12)) console.log(`  ${one.slice(0, 170)}`);
}

function table(outcomes: readonly Outcome[]): void {
  const families = Map.groupBy(outcomes, ({ fixture }) => fixture.app);
  const rows = [...families].map(([app, all]) => rowOf(app, all));
  console.table([...rows, rowOf("all", outcomes)]);
}

function rowOf(app: string, outcomes: readonly Outcome[]) {
  const expected = outcomes.filter(({ differences }) => differences !== undefined);
  return {
    source: app,
    fixtures: outcomes.length,
    "words lost": sum(outcomes.map(({ lost }) => lost.length)),
    "words added": sum(outcomes.map(({ added }) => added.length)),
    "junk left": sum(outcomes.map(({ junk }) => junk.length)),
    expectations: expected.length,
    "structure as expected": expected.filter(({ differences }) => differences?.length === 0).length,
    "differs on purpose": expected.filter(isKnown).length,
    "slowest, ms": Math.round(Math.max(...outcomes.map(({ milliseconds }) => milliseconds))),
  };
}

function isKnown({ fixture, differences = [] }: Outcome): boolean {
  return differences.length > 0 && knownDifference(fixture.name) !== undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
