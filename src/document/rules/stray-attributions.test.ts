import { attribution, paragraph } from "../testing/json.ts";
import { testRule } from "../testing/rule-cases.ts";

testRule([
  [
    "an attribution on its own is a paragraph",
    [paragraph("Words"), attribution("The host")],
    [paragraph("Words"), paragraph("The host")],
  ],
]);
