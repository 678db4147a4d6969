import { heading } from "../testing/json.ts";
import { testRuleAndGate } from "../testing/rule-cases.ts";

testRuleAndGate([
  [
    "other levels become the nearest of 2 to 4",
    ["h1", "h2", "h3", "h4", "h5", "h6"].map((tag) => heading(tag, "Talks resume")),
    ["h2", "h2", "h3", "h4", "h4", "h4"].map((tag) => heading(tag, "Talks resume")),
  ],
]);
