import { alsoRead, divider, image, paragraph } from "../testing/json.ts";
import { testRuleAndGate } from "../testing/rule-cases.ts";

testRuleAndGate([
  ["an empty body has a paragraph", [], [paragraph()]],
  ...[divider, image(), alsoRead(null)].map(
    (object) =>
      [
        "a paragraph follows an object at the end",
        [paragraph("One"), object],
        [paragraph("One"), object, paragraph()],
      ] as const,
  ),
]);
