import { attribution, paragraph, quotation, text } from "../testing/json.ts";
import { testRule, testRuleAndGate } from "../testing/rule-cases.ts";

testRuleAndGate([
  [
    "a quote is a quotation",
    [{ type: "quote", children: [text("We agreed.")] }],
    [quotation(paragraph("We agreed."), attribution())],
  ],
]);

testRule([
  [
    "a quote of paragraphs keeps them",
    [{ type: "quote", shadowRoot: true, children: [paragraph("“We agreed."), paragraph("“At last.”")] }],
    [quotation(paragraph("“We agreed."), paragraph("“At last.”"), attribution())],
  ],
]);
