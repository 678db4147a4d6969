import { describe, expect, it } from "vitest";
import type { Brief, PassageChange } from "../../shared/article/comparison.ts";
import type { RevisionEntry } from "../../shared/article/revision.ts";
import { briefText } from "./brief-text.ts";
import { byDay, momentLabel } from "./by-day.ts";
import { shownValue } from "./field-labels.ts";
import { passageKind, settingLabel, thingLabel } from "./passage-kind.ts";
import { stretchesOf } from "./stretches.ts";

const NOTHING: Brief = {
  fields: [],
  wordsAdded: 0,
  wordsRemoved: 0,
  picturesAdded: 0,
  picturesRemoved: 0,
  reformatted: false,
};
const NOW = Temporal.ZonedDateTime.from("2026-03-04T15:00:00+01:00[Europe/Paris]");

it.each<[Partial<Brief>, string]>([
  [{}, "No change"],
  [{ wordsAdded: 1 }, "1 word added"],
  [{ wordsRemoved: 12 }, "12 words removed"],
  [{ wordsAdded: 1, wordsRemoved: 3 }, "1 word added, 3 removed"],
  [{ picturesAdded: 2, reformatted: true }, "2 pictures added; formatting"],
  [{ fields: ["headline", "leadImage"] }, "Headline, lead picture"],
  [{ wordsAdded: 2, fields: ["headline", "slug", "tags", "status"] }, "2 words added; headline, slug, tags, status"],
  [{ fields: ["headline", "slug", "tags", "status", "byline"] }, "Headline, slug, tags and 2 more"],
])("a change in brief: %j", (brief, text) => {
  expect(briefText({ ...NOTHING, ...brief })).toBe(text);
});

describe("versions by day", () => {
  it("go by the clock of this place, and stay in the order of their numbers where it was set back", () => {
    const times = [
      "2026-03-04T13:59:00Z",
      "2026-03-03T23:30:00Z",
      "2026-03-03T22:30:00Z",
      "2026-03-04T08:00:00Z",
      "2025-12-31T12:00:00Z",
    ];
    const days = byDay(times.map(entryAt), NOW).map(({ label, entries }) => [label, entries.length]);
    expect(days).toEqual([
      ["Today", 2],
      ["Yesterday", 1],
      ["Today", 1],
      ["Wednesday, 31 December 2025", 1],
    ]);
  });

  it("have a moment each", () => {
    expect(momentLabel("2026-03-01T13:32:00Z", NOW)).toBe("Sunday 1 March, 14:32");
  });
});

it.each([
  [["p"], "paragraph"],
  [['figure class="quotation"', "blockquote", "p"], "quotation"],
  [["figure", "figcaption"], "caption"],
  [["ul", "li", 'ol start="3"', "li"], "item"],
  [['div class="table"', "table", "tbody", "tr", "td"], "cell"],
  [['h3 dir="rtl"'], "heading"],
  [["section", "something-new"], "paragraph"],
])("the kind of a passage in %j", (path, kind) => {
  expect(passageKind(path)).toBe(kind);
});

it("says how a passage came to be set, and what a thing without words is", () => {
  expect([
    settingLabel(["p"], ["p"]),
    settingLabel(["p"], ["h2"]),
    settingLabel(["ol"], ['ol start="3"']),
    thingLabel(["hr"]),
    thingLabel(["figure", 'iframe src="x"']),
  ]).toEqual(["", "Paragraph became heading", "Set differently", "Divider", "Block (iframe)"]);
});

it("shows values as the details do", () => {
  expect([
    shownValue("status", "in-edit"),
    shownValue("direction", "rtl"),
    shownValue("language", "ar"),
    shownValue("headline", "in-edit"),
  ]).toEqual(["In edit", "Right to left", "Arabic", "in-edit"]);
});

it.each([
  ["", ""],
  ["====", "4 folded"],
  ["==", "2"],
  ["=====*=====", "4 folded, 3, 4 folded"],
  ["=*====*=", "3, 2, 3"],
  ["*=====", "2, 4 folded"],
])("what has not changed is folded away: %s", (changes, expected) => {
  const passages = changes.split("").map((sign): PassageChange => ({
    change: sign === "=" ? "same" : "changed",
    before: ["p"],
    after: ["p"],
    parts: [],
  }));
  const stretches = stretchesOf(passages);
  const places = stretches.flatMap((stretch) => stretch.passages.map(({ place }) => place));
  expect(stretches.map((stretch) => `${stretch.passages.length}${stretch.folded ? " folded" : ""}`).join(", ")).toBe(
    expected,
  );
  expect(places).toEqual(passages.map((_, index) => index));
});

function entryAt(writtenAt: string, index: number): RevisionEntry {
  return { revision: 100 - index, reason: "automatic", name: null, writtenAt, status: "draft" };
}
