import { footnote, heading, link, paragraph, text } from "../testing/json.ts";
import { testRule, testRuleAndGate } from "../testing/rule-cases.ts";

const PAGE = "https://example.org/page";

testRuleAndGate([
  [
    "a note is put in order like any line",
    [paragraph("They met", footnote(text("See ", 1), text("this", 1), link("javascript:alert(1)", " page")), ".")],
    [paragraph("They met", footnote(text("See this", 1), " page"), ".")],
  ],
]);

testRule([
  [
    "a mark in a link follows it",
    [heading("h2", link(PAGE, "The ", footnote("A note"), "page"), " of records")],
    [heading("h2", link(PAGE, "The page"), footnote("A note"), " of records")],
  ],
  ["a mark at the top gets a paragraph", [footnote("A note")], [paragraph(footnote("A note"))]],
]);
