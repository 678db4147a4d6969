import { facts, heading, paragraph, quotation } from "./blocks.ts";
import { shippedTemplate } from "./shipped-template.ts";

/** Questions and answers. */
export const interview = shippedTemplate(
  { id: "interview", name: "Interview" },
  {
    headline: "TK (name): “TK (the strongest sentence, word for word)”",
    kicker: "Interview",
    standfirst: "TK: who is asked, about what, and why now.",
  },
  [
    paragraph("TK: the setting in three sentences. Where and when you met, for how long, who else was there."),
    paragraph("TK: what the reader has to know about the person and the matter before the first question."),
    heading("TK (question that opens the subject)?"),
    paragraph("TK: the answer, word for word; what was left out is marked."),
    heading("TK (question that follows from the answer)?"),
    paragraph("TK"),
    heading("TK (the question they would rather not be asked)?"),
    paragraph("TK"),
    quotation("TK: the sentence to be set apart from the rest.", "TK"),
    facts("The person", "TK: born, trained, offices held", "TK: published or achieved", "TK: lives in"),
    paragraph(
      "The interview was held by TK on TK (day) in TK (language). It was shortened, and read by TK before publication.",
    ),
  ],
);
