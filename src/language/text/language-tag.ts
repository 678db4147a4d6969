/** The language of a tag without script and region: `pt` for `pt-BR`. */
export function primaryLanguage(tag: string): string {
  return tag.split("-", 1)[0]?.toLowerCase() ?? tag;
}

/** The tag with what Dateline takes for granted: plain English is British, as in its dates. */
export function withDefaultRegion(tag: string): string {
  return tag === "en" ? "en-GB" : tag;
}

/**
 * The entry of a table keyed by language tags that fits a tag best: `fr-CA` before `fr`, `fr` for any other French.
 * Undefined if the table has nothing for the language.
 */
export function forLanguage<Value>(table: Readonly<Record<string, Value>>, tag: string): Value | undefined {
  const parts = withDefaultRegion(tag).split("-");
  for (let length = parts.length; length > 0; length -= 1) {
    const candidate = parts.slice(0, length).join("-");
    if (Object.hasOwn(table, candidate)) return table[candidate];
  }
  return undefined;
}

/** Whether text in language `tag` falls under a rule or a word list for `scope`: `en` covers `en-GB`, not the reverse. */
export function languageCovers(scope: string, tag: string): boolean {
  const full = withDefaultRegion(tag);
  return full === scope || full.startsWith(`${scope}-`);
}
