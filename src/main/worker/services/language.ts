import { succeed } from "../../../shared/result.ts";
import { removeHouseRule, resetHouseRules, saveHouseRules } from "../../language/house-rules.ts";
import { ignoreOnce, listIgnored } from "../../language/ignored-findings.ts";
import { addWord, readLibraryLanguage, removeWord, switchRule } from "../../language/library-language.ts";
import { tryHouseRule } from "../../language/try-house-rule.ts";
import type { LibraryRequestName } from "../requests.ts";
import type { Service } from "../services.ts";
import { writing } from "./writing.ts";

type LanguageRequest = Extract<LibraryRequestName, `language.${string}`>;

/** Dictionaries, house style and ignored findings of the open library. */
export const languageServices = {
  "language.read": ({ database }) => succeed(readLibraryLanguage(database)),
  "language.addWord": writing(({ database }, { word }) => addWord(database, word)),
  "language.removeWord": writing(({ database }, { word }) => removeWord(database, word)),
  "language.switchRule": writing(({ database }, { rule, on }) => switchRule(database, rule, on)),
  "language.saveHouseRules": writing(({ database }, { rules }) => saveHouseRules(database, rules)),
  "language.removeHouseRule": writing(({ database }, { id }) => removeHouseRule(database, id)),
  "language.resetHouseRules": writing(({ database }) => resetHouseRules(database)),
  "language.tryHouseRule": ({ database }, { rule, from }) => tryHouseRule(database, rule, from),
  "language.ignored": ({ database }, { articleId }) => succeed(listIgnored(database, articleId)),
  "language.ignore": writing(({ database }, { articleId, finding }) => ignoreOnce(database, articleId, finding)),
} satisfies { [Name in LanguageRequest]: Service<Name> };
