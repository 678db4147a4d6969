import { attribution, heading, list, paragraph, quotation } from "../testing/json.ts";
import { testRuleAndGate } from "../testing/rule-cases.ts";

const PLACED = { format: "center", indent: 2 };

testRuleAndGate([
  [
    "alignment and indents go",
    [
      { ...heading("h2", "Talks"), ...PLACED },
      { ...paragraph("They met."), ...PLACED },
      { ...quotation({ ...paragraph("We agreed."), ...PLACED }, { ...attribution("The host"), ...PLACED }), ...PLACED },
      { ...list("bullet", "Fishing"), format: "right" },
    ],
    [
      heading("h2", "Talks"),
      paragraph("They met."),
      quotation(paragraph("We agreed."), attribution("The host")),
      list("bullet", "Fishing"),
    ],
  ],
]);
