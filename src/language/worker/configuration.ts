import { type ArticleFacts } from "../checks/check-article.ts";
import { indexKnownNames } from "../checks/known-names.ts";
import { type CompiledRule, compileRule } from "../house-style/compile-rule.ts";
import { indexIgnored } from "../review/ignored.ts";
import type { Allowances } from "../review/review.ts";
import { knownWords } from "../review/word-list.ts";
import { wordsOf } from "../text/words.ts";
import type { Preferences, Response } from "./protocol.ts";

/** Preferences made ready for checking; `refused` are the house rules that cannot run. */
export interface Configuration {
  allowances: Allowances;
  facts: ArticleFacts;
  rules: CompiledRule[];
  refused: Extract<Response, { type: "refused" }>[];
}

/** Makes preferences ready. */
export function configurationOf(preferences: Preferences): Configuration {
  const { wordLists, ignored, disabledRules, houseStyle, knownNames, dateline } = preferences;
  const compiled = houseStyle.filter(({ enabled }) => enabled).map((rule) => ({ rule, result: compileRule(rule) }));
  return {
    allowances: {
      words: knownWords(...wordLists, wordsInNames(knownNames)),
      ignored: indexIgnored(ignored),
      disabledRules: new Set(disabledRules),
    },
    facts: {
      dateline: dateline === null ? undefined : Temporal.PlainDate.from(dateline),
      knownNames: indexKnownNames(knownNames),
    },
    rules: compiled.flatMap(({ result }) => (result.ok ? [result.value] : [])),
    refused: compiled.flatMap(({ rule, result }) =>
      result.ok ? [] : [{ type: "refused", rule: rule.id, error: result.error }],
    ),
  };
}

function wordsInNames(names: readonly string[]): string[] {
  return names.flatMap((name) => wordsOf(name).map(({ text }) => text));
}
