import { expect, test } from "vitest";
import { checkSpeakers } from "./quotation-without-speaker.ts";
import { paragraphs } from "./testing.ts";

const STATEMENT = "“It took four hours before anybody opened the gate.”";

test.each([
  ["nobody speaks", "en", ["The bridge closed at noon.", STATEMENT, "Traffic was sent round by the mill."], ["1"]],
  [
    "said before",
    "en",
    ["Ms Adeyemi said the wait was too long.", STATEMENT, "Traffic was sent round by the mill."],
    [],
  ],
  ["said after", "en", ["The bridge closed at noon.", STATEMENT, "The driver, she added, was asleep."], []],
  ["introduced by a colon", "en", ["One driver, from the back of the queue:", STATEMENT, "Rain fell."], []],
  [
    "attributed within",
    "en",
    ["The bridge closed.", "“It took four hours,” Ms Adeyemi said. “Four!”", "Rain fell."],
    [],
  ],
  ["a phrase", "en", ["The bridge closed at noon.", "“No way through”", "Rain fell."], []],
  [
    "an interview, the speaker named at its start",
    "en",
    ["She told the inquiry what she saw.", "“The gate was shut when we arrived.", STATEMENT, "Rain fell."],
    [],
  ],
  [
    "French",
    "fr",
    ["Le pont est fermé.", "« Il a fallu attendre quatre heures devant la grille. »", "Il pleut."],
    ["1"],
  ],
  ["French, said", "fr", ["Le maire l’a déclaré.", "« Il a fallu attendre quatre heures ici. »", "Il pleut."], []],
  ["Spanish, said", "es", ["Según la alcaldesa:", "«Hubo que esperar cuatro horas ante la verja.»", "Llueve."], []],
  ["German", "de", ["Die Brücke ist zu.", "„Vier Stunden haben wir vor dem Tor gewartet.“", "Es regnet."], ["1"]],
  ["a language without a table", "pl", ["Most zamknięto.", "„Czekaliśmy cztery godziny przed tą bramą.”", "Pada."], []],
  ["a quotation alone", "en", [STATEMENT], []],
])("a quotation and its speaker: %s", (_, language, texts, expected) => {
  expect(checkSpeakers(paragraphs(language, ...texts)).map(({ block }) => block)).toEqual(expected);
});
