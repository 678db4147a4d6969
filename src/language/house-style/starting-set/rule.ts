import type { HouseStyleRule } from "../../../shared/house-style.ts";

type Choices = Partial<Pick<HouseStyleRule, "severity" | "inQuotations" | "enabled">>;

/** A rule for plain words. Its id is made from them. */
export function words(
  language: string,
  found: string,
  suggestion: string,
  reason: string,
  choices: Choices = {},
): HouseStyleRule {
  const id = `${language.toLowerCase()}-${slug(found)}`;
  return { ...common(choices), id, pattern: { kind: "words", words: found }, suggestion, reason, language };
}

/** A rule for a regular expression, matched in either case unless `flags` is empty. */
export function expression(
  language: string,
  name: string,
  source: string,
  suggestion: string,
  reason: string,
  choices: Choices & { flags?: string } = {},
): HouseStyleRule {
  const { flags = "i", ...rest } = choices;
  const id = `${language.toLowerCase()}-${name}`;
  return { ...common(rest), id, pattern: { kind: "expression", source, flags }, suggestion, reason, language };
}

function common(choices: Choices): Pick<HouseStyleRule, "severity" | "inQuotations" | "enabled"> {
  return { severity: "suggestion", inQuotations: false, enabled: true, ...choices };
}

function slug(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, " ")
    .trim()
    .replaceAll(" ", "-");
}
