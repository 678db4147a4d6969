import { expect, it } from "vitest";
import { type FieldName, FieldNameSchema } from "../../shared/article/comparison.ts";
import { compareFields, type FieldText, type FieldTexts } from "./compare-fields.ts";

function fields(values: Partial<Record<FieldName, FieldText>>): FieldTexts {
  const empty = { text: "" };
  return {
    headline: empty,
    kicker: empty,
    standfirst: empty,
    slug: empty,
    dateline: empty,
    byline: empty,
    category: empty,
    tags: empty,
    leadImage: empty,
    relatedLinks: empty,
    language: empty,
    direction: empty,
    status: empty,
    publishedAt: empty,
    embargo: empty,
    deadline: empty,
    corrections: empty,
    targetLength: empty,
    ...values,
  };
}

it.each<[string, Partial<FieldTexts>, Partial<FieldTexts>, string[]]>([
  ["nothing", { headline: { text: "One" } }, { headline: { text: "One" } }, []],
  [
    "prose word by word",
    { standfirst: { text: "The old bridge opens." } },
    { standfirst: { text: "The new bridge opens." } },
    ["same The ", "removed old", "added new", "same  bridge opens."],
  ],
  [
    "a value as a whole",
    { slug: { text: "the-old-bridge" } },
    { slug: { text: "the-new-bridge" } },
    ["removed the-old-bridge", "added the-new-bridge"],
  ],
  ["a value that is gone", { publishedAt: { text: "2026-03-04" } }, {}, ["removed 2026-03-04"]],
  [
    "a picture apart from its words",
    { leadImage: { text: "A bridge", picture: "a" } },
    { leadImage: { text: "A bridge", picture: "b" } },
    ["removed (a)", "added (b)", "same \nA bridge"],
  ],
  ["a picture that is new", {}, { leadImage: { text: "", picture: "a" } }, ["added (a)", "added \n"]],
])("compares %s", (_, before, after, expected) => {
  const changes = compareFields(fields(before), fields(after), "en");
  const told = changes.flatMap(({ parts }) =>
    parts.map(({ change, text, picture }) => `${change} ${picture === null ? text : `(${picture})`}`),
  );
  expect(told).toEqual(expected);
});

it("tells changes in the order of the fields", () => {
  const [before, after] = ["old", "new"].map((text) =>
    fields(Object.fromEntries(FieldNameSchema.options.toReversed().map((name) => [name, { text }]))),
  );
  const changes = compareFields(before ?? fields({}), after ?? fields({}), "en");
  expect(changes.map(({ field }) => field)).toEqual(FieldNameSchema.options);
});
