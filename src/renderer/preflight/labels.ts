import type { PreflightCode, PreflightSeverity } from "../../shared/preflight.ts";

/** What is looked for, in the order of the settings. */
export const CODE_LABELS: Readonly<Record<PreflightCode, string>> = {
  "headline-missing": "No headline",
  "text-missing": "No text",
  "standfirst-missing": "No standfirst",
  "byline-missing": "Nobody has signed",
  "category-missing": "No category",
  "published-time-missing": "Published without a time",
  placeholder: "TK: something is still to come",
  "title-cut": "Headline that search results cut",
  "headline-long": "Headline too long for search engines",
  "description-cut": "Description that search results cut",
  "alt-missing": "Picture without alternative text",
  "credit-missing": "Picture without a credit",
  "licence-missing": "Picture without a licence",
  "picture-missing": "Picture missing or damaged",
  "lead-image-missing": "No lead image",
  "lead-image-small": "Small lead image",
  "link-gone": "Link to an article that is gone",
  "link-in-trash": "Link to an article in the trash",
  "link-withdrawn": "Link to a withdrawn article",
  "link-unpublished": "Link to an article that is not published",
  "link-headline-old": "Link with an old headline",
  "link-unset": "Link that points nowhere yet",
  "link-text-vague": "Link that says only “here”",
  "link-text-address": "Link that shows its bare address",
  "dateline-after-publication": "Dateline later than publication",
  "dateline-old": "Dateline long before publication",
  "published-in-future": "Time of publication still to come",
  "published-before-embargo": "Published before the embargo ends",
  "under-embargo": "Still under embargo",
  "correction-unanswered": "Published article changed without a correction",
  "heading-empty": "Empty heading",
  "heading-level-skipped": "Heading that skips a level",
  "table-without-headers": "Table without headers",
  "language-of-part": "Passage in another language",
  "contrast-low": "Theme whose colours are hard to read",
  "markup-id-repeated": "Anchor twice on the page",
  "export-json-invalid": "Export JSON that would not be valid",
};

/** The heading over findings of a severity. */
export const SEVERITY_LABELS: Readonly<Record<PreflightSeverity, string>> = {
  block: "Holds the export back",
  warn: "Warnings",
  note: "Worth a look",
};
