import { expect, test } from "vitest";
import { paragraphs, summaries } from "./testing.ts";
import { checkWeekdays } from "./weekdays.ts";

const DATELINE = Temporal.PlainDate.from("2024-02-21");

// 20 February 2024 was a Tuesday.
test.each([
  ["en", "They met on Monday, 20 February 2024.", "Monday, 20 February 2024 -> Tuesday, 20 February 2024"],
  [
    "en",
    "They met on Monday, February 20, 2024, in Geneva.",
    "Monday, February 20, 2024 -> Tuesday, February 20, 2024",
  ],
  ["en", "They meet on Monday 20 February.", "Monday 20 February -> Tuesday 20 February"],
  ["en", "The deadline is 31 June 2024.", "31 June 2024"],
  ["en", "She was born on 29 February 2023.", "29 February 2023"],
  ["fr", "Ils se sont vus le lundi 20 février 2024.", "lundi 20 février 2024 -> mardi 20 février 2024"],
  ["es", "Se vieron el lunes 20 de febrero de 2024.", "lunes 20 de febrero de 2024 -> martes 20 de febrero de 2024"],
  [
    "de",
    "Sie trafen sich am Montag, dem 20. Februar 2024.",
    "Montag, dem 20. Februar 2024 -> Dienstag, dem 20. Februar 2024",
  ],
  ["it", "Si sono visti lunedì 20 febbraio 2024.", "lunedì 20 febbraio 2024 -> martedì 20 febbraio 2024"],
  [
    "pt",
    "Viram-se na segunda-feira, 20 de fevereiro de 2024.",
    "segunda-feira, 20 de fevereiro de 2024 -> terça-feira, 20 de fevereiro de 2024",
  ],
  ["ru", "Встреча: понедельник, 20 февраля 2024 года.", "понедельник, 20 февраля 2024 -> вторник, 20 февраля 2024"],
  ["pl", "Spotkanie: poniedziałek, 20 lutego 2024 roku.", "poniedziałek, 20 lutego 2024 -> wtorek, 20 lutego 2024"],
  ["ar", "التقيا يوم الاثنين 20 فبراير 2024 في جنيف", "الاثنين 20 فبراير 2024 -> الثلاثاء 20 فبراير 2024"],
  ["ar", "التقيا يوم الإثنين ٢٠ شباط ٢٠٢٤ في جنيف", "الإثنين ٢٠ شباط ٢٠٢٤ -> الثلاثاء ٢٠ شباط ٢٠٢٤"],
  ["ja", "2024年2月20日月曜日に会談した。", "2024年2月20日月曜日 -> 2024年2月20日火曜日"],
])("%s: %s", (language, text, expected) => {
  const blocks = paragraphs(language, text);
  expect(blocks.flatMap((block) => summaries(checkWeekdays(block, DATELINE), blocks))).toEqual([expected]);
});

test.each([
  ["en", "They met on Tuesday, 20 February 2024, and on Tuesday 20 February."],
  ["en", "On Monday 20 people came; on Monday may 20 more come."],
  ["en", "The vote is between Monday 19 and Friday 23 February 2024."],
  ["en", "In February 2024 there were 30 fires, and by March 2,000 more."],
  ["en", "On 31 June contracts ended; shares fell."],
  ["fr", "Le mardi 20 février 2024, le 1er mars et le dimanche 3 mars."],
  ["de", "Am Dienstag, 20. Februar 2024, und am 5. März."],
  ["es", "El martes 20 de febrero de 2024 y el 3 de marzo."],
  ["ar", "يوم الثلاثاء 20 فبراير/شباط 2024 في جنيف"],
  ["zh", "2024年2月20日星期二，會議開始。"],
])("leaves alone, %s: %s", (language, text) => {
  expect(paragraphs(language, text).flatMap((block) => checkWeekdays(block, DATELINE))).toEqual([]);
});

test("a date without a year needs a dateline", () => {
  const [block] = paragraphs("en", "They meet on Monday 20 February.");
  if (block === undefined) throw new Error("a block expected");
  expect(checkWeekdays(block, undefined)).toEqual([]);
});
