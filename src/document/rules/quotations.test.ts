import { attribution, heading, list, paragraph, pullQuote, quotation } from "../testing/json.ts";
import { testRule, testRuleAndGate } from "../testing/rule-cases.ts";

testRuleAndGate(
  [quotation, pullQuote].flatMap((quoted) => [
    [
      "without an attribution it gets one",
      [quoted(paragraph("We agreed."))],
      [quoted(paragraph("We agreed."), attribution())],
    ],
    [
      "without words it gets a paragraph",
      [quoted(attribution("The host"))],
      [quoted(paragraph(), attribution("The host"))],
    ],
    [
      "the attribution stands last, and there is one",
      [quoted(attribution("A guest"), paragraph("We agreed."), attribution("The host"), paragraph("At last."))],
      [quoted(paragraph("A guest"), paragraph("We agreed."), paragraph("At last."), attribution("The host"))],
    ],
  ]),
);

testRule([
  [
    "headings become paragraphs, other blocks follow",
    [
      quotation(
        heading("h2", "Talks"),
        paragraph("We agreed."),
        list("bullet", "Fishing"),
        quotation(paragraph("So we did."), attribution()),
      ),
    ],
    [
      quotation(paragraph("Talks"), paragraph("We agreed."), attribution()),
      list("bullet", "Fishing"),
      quotation(paragraph("So we did."), attribution()),
    ],
  ],
]);
