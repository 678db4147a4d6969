import { facts, heading, paragraph, quotation } from "./blocks.ts";
import { shippedTemplate } from "./shipped-template.ts";

/** Somebody has died whose life is worth telling. */
export const obituary = shippedTemplate(
  { id: "obituary", name: "Obituary" },
  {
    headline: "TK (name), who TK (what they will be remembered for), dies at TK (age)",
    kicker: "Obituary",
    standfirst: "TK: the life in one sentence, and the one detail nobody else has.",
  },
  [
    paragraph(
      "TK (full name), TK (what they were), died on TK (day) at TK (place), aged TK. TK (who) confirmed the death.",
    ),
    paragraph("TK: the cause, only if the family or an official source has given it, and with that source."),
    heading("What they did"),
    paragraph("TK: the work or the deed for which they are remembered, told as a scene."),
    heading("Where they came from"),
    paragraph("TK: born on TK at TK to TK; childhood, schooling, the first step on the way."),
    heading("The other side"),
    paragraph("TK: failures, quarrels, what was held against them, and what they answered."),
    quotation("TK: somebody who knew them well.", "TK, TK (how they knew each other)"),
    paragraph("TK (name) is survived by TK. A service will be held at TK on TK."),
    facts("A life in dates", "TK (year): TK", "TK (year): TK", "TK (year): TK"),
  ],
);
