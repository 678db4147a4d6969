import { divider, heading, image, list, paragraph } from "../testing/json.ts";
import { testRule } from "../testing/rule-cases.ts";

testRule([
  [
    "blocks within a line follow it",
    [paragraph("Before", image(), "after", list("bullet", "Fishing")), heading("h2", "Talks", divider)],
    [paragraph("Beforeafter"), image(), list("bullet", "Fishing"), heading("h2", "Talks"), divider, paragraph()],
  ],
  [
    "a paragraph within a paragraph follows it",
    [paragraph("One", paragraph("Two"))],
    [paragraph("One"), paragraph("Two")],
  ],
]);
