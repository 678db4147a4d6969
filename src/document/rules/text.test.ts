import { paragraph, text } from "../testing/json.ts";
import { testRuleAndGate } from "../testing/rule-cases.ts";

const [BOLD, CODE, HIGHLIGHT, SUB, SUPER] = [1, 16, 128, 32, 64];

testRuleAndGate([
  [
    "formats the body does not have, styles and modes go; neighbours join",
    [
      paragraph(
        { ...text("A ", BOLD | CODE), style: "color: red", detail: 0, mode: "normal" },
        { ...text("minister ", BOLD | HIGHLIGHT), style: "font-family: Arial" },
        { ...text("spoke.", BOLD), mode: "token" },
      ),
    ],
    [paragraph(text("A minister spoke.", BOLD))],
  ],
  [
    "text both above and below the line stands above it",
    [paragraph("10", text("3", SUB | SUPER))],
    [paragraph("10", text("3", SUPER))],
  ],
]);
