import { link, paragraph } from "../testing/json.ts";
import { testRule, testRuleAndGate } from "../testing/rule-cases.ts";

const PAGE = "https://example.org/page";

testRuleAndGate([
  ["a script is no link", [paragraph("Press ", link("javascript:alert(1)", "here"))], [paragraph("Press here")]],
  ["a path of some page is no link", [paragraph(link("/news", "News"), " today")], [paragraph("News today")]],
  [
    "neighbours with one address join",
    [paragraph(link(PAGE, "One "), link(PAGE, "page"))],
    [paragraph(link(PAGE, "One page"))],
  ],
  ["a link without words goes", [paragraph("Read", link(PAGE))], [paragraph("Read")]],
]);

testRule([
  [
    "a link within a link gives its words to it",
    [paragraph(link(PAGE, "The ", link("https://example.com/", "page")))],
    [paragraph(link(PAGE, "The page"))],
  ],
  ["a link at the top gets a paragraph", [link(PAGE, "The page")], [paragraph(link(PAGE, "The page"))]],
  ["a script at the top leaves its words", [link("vbscript:x", "The page")], [paragraph("The page")]],
]);
