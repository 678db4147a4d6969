import { expect, it } from "vitest";
import { slashMatches } from "./slash-matches.ts";

const entries = [
  { label: "Heading 2", keywords: ["sub-heading", "title", "h2"] },
  { label: "Bulleted list", keywords: ["unordered", "ul"] },
  { label: "Numbered list" },
  { label: "Quotation", keywords: ["blockquote"] },
  { label: "Pull quote" },
  { label: "Also read", keywords: ["related", "link"] },
];

it.each([
  { query: "", found: entries.map(({ label }) => label) },
  { query: "QUO", found: ["Quotation", "Pull quote"] },
  { query: "list", found: ["Bulleted list", "Numbered list"] },
  { query: "sub head", found: ["Heading 2"] },
  { query: "h2", found: ["Heading 2"] },
  { query: "heading-2", found: ["Heading 2"] },
  { query: "pull  quote", found: ["Pull quote"] },
  { query: "eading", found: [] },
])("finds $found for $query", ({ query, found }) => {
  expect(slashMatches(entries, query).map(({ label }) => label)).toEqual(found);
});
