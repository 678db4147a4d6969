import { expect, test } from "vitest";
import { measureBody, measureText } from "./measure.ts";
import { readingMinutes } from "./measure/reading-speed.ts";
import { restored } from "./testing/headless.ts";
import { alsoRead, attribution, heading, image, link, list, paragraph, pullQuote, quotation } from "./testing/json.ts";

test.each<[string, string, number, number]>([
  ["", "en", 0, 0],
  ["   ", "en", 0, 3],
  ["The minister’s well-known “open door” – or not?", "en", 7, 47],
  ["Talks—at last—began; 3.5 million people.", "en", 7, 40],
  ["One\ntwo", "en", 2, 6],
  ["... — !", "en", 0, 7],
  ["古巴外交部长星期二访问里斯本。", "zh", 6, 15],
  ["東京 2024年", "ja", 3, 8],
  ["รัฐมนตรีพบกัน", "th", 3, 10],
  ["وزير الخارجية", "ar", 2, 13],
  ["مُحَمَّد", "ar", 1, 4],
  ["وصل Kwame Osei في 24", "ar", 5, 20],
  ["می‌خواهم بروم", "fa", 2, 12],
  ["وزیر اعظم پہنچے۔", "ur", 3, 16],
  ["ב-12 במאי", "he", 2, 9],
  ["대한민국 정부", "ko", 2, 7],
  ["\u1112\u1161\u11ab글", "ko", 1, 2],
  ["買了iPhone手機", "zh", 4, 10],
  ["नमस्ते दुनिया", "hi", 2, 7],
  ["🏳️‍🌈 👨🏽‍🚀", "en", 0, 3],
  ["Cafe\u0301 👩‍👩‍👧 🇨🇺", "fr", 1, 8],
])("%j in %s", (text, language, words, characters) => {
  expect(measureText(text, language)).toEqual({ words, characters });
});

test("a body is the sum of its lines, without pull quotes, captions and other articles' headlines", () => {
  const body = restored({
    root: {
      type: "root",
      children: [
        heading("h2", "Two words"),
        paragraph("One ", link("https://example.org/", "two"), { type: "linebreak" }, "three"),
        list("bullet", "One", [list("bullet", "Two")]),
        quotation(paragraph("We agreed."), attribution("The host")),
        pullQuote(paragraph("We agreed.")),
        image({ caption: "The bridge" }),
        alsoRead({ kind: "address", address: "https://example.org/", headline: "Bridge reopens" }),
      ],
    },
  });
  expect(measureBody(body, "en")).toEqual({ words: 11, characters: 45, minutes: 1 });
});

test.each<[number, string, number]>([
  [0, "en", 0],
  [1, "en", 1],
  [1190, "en-GB", 5],
  [1190, "ar", 9],
  [1190, "tlh", 6],
])("%i words in %s take %i minutes", (words, language, minutes) => {
  expect(readingMinutes(words, language)).toBe(minutes);
});
