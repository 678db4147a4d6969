import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { referencesOf } from "../../src/document/references.ts";
import { restoreTree } from "../../src/document/restore.ts";
import { publishableAddress } from "../../src/shared/address.ts";
import { intakeHtml } from "../../src/intake/intake.ts";
import { checkFixture } from "./check.ts";
import { CORPORA, readCorpus } from "./corpus.ts";
import { knownDifference } from "./known.ts";

const corpus = readCorpus() ?? [];
const payloads = readPayloads();
if (corpus.length === 0) console.log(`No corpora at ${CORPORA}: the tests of real pastes are left out.`);

test.runIf(corpus.length > 0).each(corpus)("$name", (fixture) => {
  const { lost, added, junk, differences = [] } = checkFixture(fixture);
  const unexpected = knownDifference(fixture.name) === undefined ? differences : [];
  expect({ lost, added, junk, unexpected }).toEqual({ lost: [], added: [], junk: [], unexpected: [] });
});

test.runIf(corpus.length > 0)("a paste that is cut off anywhere still gives a body in normal form", () => {
  for (const { html } of corpus) {
    for (const part of [0.31, 0.62, 0.97]) expectNormal(html.slice(0, Math.floor(html.length * part)));
  }
});

test.runIf(payloads.length > 0)("no attack comes through: only addresses that may be published, and no markup", () => {
  for (const payload of payloads) expectNormal(payload);
});

function expectNormal(html: string): void {
  const result = intakeHtml(html, { mode: "full", language: "en-GB" });
  if (!result.ok) throw new Error(result.error.message);
  const { body } = result.value;
  expect(restoreTree(body)).toEqual({ ok: true, value: body });
  expect(referencesOf(body).addresses.filter((address) => publishableAddress(address) !== address)).toEqual([]);
}

function readPayloads(): string[] {
  const file = join(CORPORA, "xss/payloads.json");
  if (!existsSync(file)) return [];
  return stringsIn(JSON.parse(readFileSync(file, "utf8")));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
