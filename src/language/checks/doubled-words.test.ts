import { expect, test } from "vitest";
import { checkDoubledWords } from "./doubled-words.ts";
import { paragraphs } from "./testing.ts";

test.each([
  ["en", "The ferry left the the quay at noon.", ["warning: the"]],
  ["en", "The the ferry left.", ["warning: The"]],
  ["en", "They had had enough of it.", ["suggestion: had"]],
  ["en", "She knew that that bridge was closed.", ["suggestion: that"]],
  ["en", "It was a a cold day.", ["warning: a"]],
  ["en", "Baden Baden, Duran Duran and New York New York were on the list.", []],
  ["en", "“No, no,” he said. He said so. So the vote was lost.", []],
  ["en", "It was very very very late; rooms 10 10 and 11.", []],
  ["en", "Look it up at example.org/the the end.", []],
  ["fr", "Nous nous sommes réunis; vous vous taisez.", []],
  ["fr", "Le maire a dit que que le pont serait fermé.", ["warning: que"]],
  ["es", "El alcalde de de la ciudad habló ayer.", ["warning: de"]],
  ["de", "Alle, die die Stadt kennen, wissen das.", ["suggestion: die"]],
  ["de", "Der Bürgermeister kam mit mit dem Zug.", ["warning: mit"]],
  ["it", "I prezzi salgono via via e piano piano.", []],
  ["ru", "Он приехал в город город утром.", ["warning: город"]],
  ["ar", "وصل الوفد إلى إلى المدينة.", ["warning: إلى"]],
  ["ur", "وہ ساتھ ساتھ چلے۔", []],
  ["hi", "वह धीरे धीरे चला।", []],
])("%s: %s", (language, text, expected) => {
  const found = paragraphs(language, text).flatMap((block) => checkDoubledWords(block));
  expect(found.map(({ severity, suggestions }) => `${severity}: ${suggestions.join()}`)).toEqual(expected);
});
