import { facts, heading, paragraph, quotation } from "./blocks.ts";
import { shippedTemplate } from "./shipped-template.ts";

/** Two sides have played. */
export const matchReport = shippedTemplate(
  { id: "match-report", name: "Match report" },
  {
    headline: "TK (winner) beat TK (loser) TK–TK after TK (what turned the match)",
    kicker: "Sport",
    standfirst: "TK: what the result means for the table, the cup or the season.",
  },
  [
    paragraph(
      "TK (who) scored TK (when and how) to give TK a TK–TK win over TK at TK on TK (day), before TK spectators.",
    ),
    paragraph("The result takes TK to TK place, TK points behind TK with TK matches to play."),
    heading("First half"),
    paragraph("TK: chances, goals with minute and scorer, cards, injuries, changes of plan."),
    heading("Second half"),
    paragraph("TK: the moment that decided it, and what could have gone otherwise."),
    quotation("TK: the winning coach or player on the deciding moment.", "TK, TK (club)"),
    quotation("TK: the other side.", "TK, TK (club)"),
    facts(
      "In figures",
      "Score: TK–TK (half-time TK–TK)",
      "Goals: TK (minute), TK (minute)",
      "Cards: TK",
      "Line-ups: TK; TK",
      "Referee: TK. Attendance: TK",
    ),
    paragraph("Next: TK play TK on TK (day)."),
  ],
);
