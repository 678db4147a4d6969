import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RESOURCES } from "../../src/main/resources.ts";
import { tokensCss, TokensSchema } from "../../src/publish/theme/tokens.ts";
import { inspectHtml } from "./inspect-html.ts";

const manifest: unknown = JSON.parse(readFileSync(join(RESOURCES, "themes/classic/theme.json"), "utf8"));

/** A theme with hostile words for each of its values in turn: refused, or harmless in the page's style sheet. */
export function checkTokens(words: string): string[] {
  const tokens =
    typeof manifest === "object" && manifest !== null && "tokens" in manifest ? manifest.tokens : undefined;
  return spoiltAt(tokens, words).flatMap((spoilt) => {
    const parsed = TokensSchema.safeParse(spoilt);
    return parsed.success ? inspectHtml(`<!DOCTYPE html><style>${tokensCss(parsed.data)}</style>`) : [];
  });
}

/** Copies of a value, each with one of its texts exchanged. */
function spoiltAt(value: unknown, words: string): unknown[] {
  if (typeof value === "string") return [words];
  if (Array.isArray(value))
    return value.flatMap((item, index) => spoiltAt(item, words).map((spoilt) => value.with(index, spoilt)));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    spoiltAt(inner, words).map((spoilt) => ({ ...value, [key]: spoilt })),
  );
}
