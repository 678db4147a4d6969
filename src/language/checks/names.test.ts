import { expect, test } from "vitest";
import { checkKnownNames, indexKnownNames } from "./known-names.ts";
import { checkNames } from "./names.ts";
import { paragraphs, summaries } from "./testing.ts";

test.each([
  [
    "a transliteration",
    "en",
    ["Mohammed Farah won. Mohammed Farah is 23.", "Later Mohamed Farah left."],
    ["1: Mohamed Farah -> Mohammed Farah"],
  ],
  [
    "a surname",
    "en",
    ["Maria Kovalenko spoke.", "Maria Kovalenco’s car was outside."],
    ["1: Maria Kovalenco -> Maria Kovalenko"],
  ],
  ["accents", "en", ["José García paid.", "Jose García did not."], ["1: Jose García -> José García"]],
  ["capitals inside", "en", ["Ewan McDonald and Ewan Mcdonald"], ["Ewan Mcdonald -> Ewan McDonald"]],
  ["behind titles", "en", ["President Aleksandr Orlov met Mr Alexandr Orlov."], ["Alexandr Orlov -> Aleksandr Orlov"]],
  ["French", "fr", ["Youssef Benali gagne.", "Yousef Benali perd."], ["1: Yousef Benali -> Youssef Benali"]],
  ["German", "de", ["Stefan Hoffmann kam, Stephan Hoffmann ging."], ["Stephan Hoffmann -> Stefan Hoffmann"]],
])("a name spelled two ways: %s", (_, language, texts, expected) => {
  const blocks = paragraphs(language, ...texts);
  expect(summaries(checkNames(blocks), blocks)).toEqual(expected);
});

test.each([
  [
    "a woman and a man",
    "en",
    ["Maria Lopez and Mario Lopez; Daniel Osei and Daniela Osei; Martin Roy and Martine Roy"],
  ],
  ["two people of one family", "en", ["John Smith and Jane Smith; Anna Berg and Hanna Berg; Omar Khan and Amir Khan"]],
  ["possessives and plurals", "en", ["Maria Kovalenko’s house. Maria Kovalenko left. The Adam Smiths and Adam Smith."]],
  ["a sentence's first word", "en", ["Yesterday Tom Clarke won. Then Tom Clarke lost. But Tom Clarke knew."]],
  ["places", "en", ["North Street and South Street; East Harbour and West Harbour; New York and New Yorker"]],
  ["capitals", "en", ["MARIA KOVALENKO SPEAKS", "Maria Kovalenco spoke."]],
  ["declined names", "ru", ["Мария Коваленко и Марию Коваленко видели."]],
  ["German adjectives", "de", ["Die Vereinten Nationen; den Zielen der Vereinte Nationen; Vereinter Nationen"]],
  ["French feminine", "fr", ["Jean Martin et Jeanne Martin; Michel Roux et Michèle Roux"]],
])("leaves alone: %s", (_, language, texts) => {
  expect(checkNames(paragraphs(language, ...texts))).toEqual([]);
});

const KNOWN = indexKnownNames(["Mohammed Farah", "Maria Kovalenko", "أحمد الأسعد", "Xi", "Siobhán O’Neill"]);

test.each([
  ["en", "Muhammad Farah’s car and Maria Kovalenka’s house", ["Muhammad Farah -> Mohammed Farah"]],
  ["en", "Siobhan O’Neill spoke.", ["Siobhan O’Neill -> Siobhán O’Neill"]],
  ["ar", "قال احمد الأسعد أمس", ["احمد الأسعد -> أحمد الأسعد"]],
  ["en", "Mohammed Farah, Maria Kovalenko and Li met Mona Farah.", []],
  ["en", "the mohamed farah road", []],
])("a known name, %s: %s", (language, text, expected) => {
  const blocks = paragraphs(language, text);
  expect(blocks.flatMap((block) => summaries(checkKnownNames(block, KNOWN), blocks))).toEqual(expected);
});
