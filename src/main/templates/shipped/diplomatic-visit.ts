import { facts, heading, paragraph, quotation } from "./blocks.ts";
import { shippedTemplate } from "./shipped-template.ts";

/** Somebody who speaks for a country comes to another. */
export const diplomaticVisit = shippedTemplate(
  { id: "diplomatic-visit", name: "Diplomatic visit" },
  {
    headline: "TK (visitor) arrives in TK (place) for talks on TK (subject)",
    kicker: "Diplomacy",
    standfirst: "TK: who meets whom, for how long, and the one thing both sides want from it.",
  },
  [
    paragraph(
      "TK (full name and office of the visitor) arrived on TK (day) for a visit of TK days, the first since TK.",
    ),
    paragraph("TK (name and office of the host) received the visitor at TK. On the table are TK, TK and TK."),
    quotation("TK: what the visitor or the host said about the purpose of the visit.", "TK, TK (office)"),
    heading("What was agreed"),
    paragraph("TK: each agreement, who signed it, when it takes effect, what it costs. If nothing was signed, say so."),
    heading("What stands between them"),
    paragraph("TK: the open questions, in the words of each side, and what others in the region say."),
    facts("The programme", "TK (day and hour): TK", "TK (day and hour): TK", "Delegation: TK (names and offices)"),
    heading("How it came to this"),
    paragraph("TK: the last visits, relations since TK, trade between the two in figures, with their source."),
  ],
);
