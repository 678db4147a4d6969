import { expect, test } from "vitest";
import { typeset, typographyFor } from "./typography.ts";

test.each([
  ["en-GB", `"We can't," she said. "Don't!"`, "“We can’t,” she said. “Don’t!”"],
  ["en-GB", `He called it 'the end' of the '90s; 'tis so.`, "He called it ‘the end’ of the ’90s; ’tis so."],
  ["en-GB", `"She said 'never' twice" ("sic")`, "“She said ‘never’ twice” (“sic”)"],
  ["en-US", `A 6" pipe -- no, 20 km of it --- and then...`, 'A 6" pipe – no, 20\u00A0km of it — and then…'],
  ["en-GB", `""`, "“”"],
  ["en-GB", "---", "---"],
  ["en-GB", "- one", "- one"],
  ["en-GB", "see ../.. and wait....", "see ../.. and wait…."],
  ["fr", `Il a dit "oui" hier!`, "Il a dit «\u202Foui\u202F» hier\u202F!"],
  ["fr", `Quoi ? L'an 2024 : rien ; 20 % à 12:30`, "Quoi\u202F? L’an 2024\u00A0: rien\u202F; 20\u00A0% à 12:30"],
  ["fr", `"Il m'a dit "non"", dit-elle?!`, "«\u202FIl m’a dit “non”\u202F», dit-elle\u202F?!"],
  ["fr", `" oui" et "non".`, "«\u202Foui\u202F» et «\u202Fnon\u202F»."],
  [
    "fr",
    "voir https://example.org/a?b=c--d et desk@example.org",
    "voir https://example.org/a?b=c--d et desk@example.org",
  ],
  ["fr-CA", `Il a dit: "oui"!`, "Il a dit\u00A0: «\u00A0oui\u00A0»!"],
  ["de", `"Das ist 'gut' so", sagte sie. Wie geht's? 20 km.`, "„Das ist ‚gut‘ so“, sagte sie. Wie geht’s? 20\u00A0km."],
  ["de", `"Ja, 'sofort'" -- und "nein".`, "„Ja, ‚sofort‘“ – und „nein“."],
  ["de-CH", `"Das ist gut", sagte sie.`, "«Das ist gut», sagte sie."],
  ["es", `Dijo: "el lema "sí" ganó". ¿"Quién"?`, "Dijo: «el lema “sí” ganó». ¿«Quién»?"],
  ["it", `"L'uomo", disse, costa 20 €.`, "«L’uomo», disse, costa 20\u00A0€."],
  ["pt-BR", `"Não", disse ele.`, "“Não”, disse ele."],
  ["sv", `"Nej", sade hon. 'Ja'`, "”Nej”, sade hon. ’Ja’"],
  ["pl", `"Nie", powiedziała "Gazecie".`, "„Nie”, powiedziała „Gazecie”."],
  ["ru", `"Газета "Утро" закрыта" -- сказал он, 20 км.`, "«Газета „Утро“ закрыта» – сказал он, 20\u00A0км."],
  ["ru", `"Газета "Утро"" -- сказал он.`, "«Газета „Утро“» – сказал он."],
  ["nl", `'s Morgens zei ze "nee".`, "’s Morgens zei ze “nee”."],
  ["he", `"לא" אמר צה"ל`, "”לא” אמר צה״ל"],
  ["ar", `قال "نعم" أمس...`, "قال ”نعم“ أمس…"],
  ["ja", `市長は"はい"と述べた`, "市長は「はい」と述べた"],
])("%s: %s", (language, typed, expected) => {
  expect(typeset(typed, language)).toBe(expected);
});

test.each([
  ["fr", "oui", "!", { deleteBefore: 0, insert: "\u202F!" }],
  ["fr", "oui ", "!", { deleteBefore: 1, insert: "\u202F!" }],
  ["fr", "«\u202F", " ", { deleteBefore: 0, insert: "" }],
  ["en-GB", "and -", "-", { deleteBefore: 1, insert: "–" }],
  ["en-GB", "and –", "-", { deleteBefore: 1, insert: "—" }],
  ["en-GB", "wait..", ".", { deleteBefore: 2, insert: "…" }],
  ["en-GB", "20 km", ",", { deleteBefore: 3, insert: "\u00A0km," }],
  ["en-GB", "the ‘", "9", { deleteBefore: 1, insert: "’9" }],
  ["en-GB", "plain", "x", undefined],
  ["en-GB", "https://example.org/it", "'", undefined],
  ["en-GB", "write to o'neill@example", "'", undefined],
])("%s, “%s” and then “%s”", (language, before, typed, expected) => {
  expect(typographyFor(language)(before, typed)).toEqual(expected);
});
