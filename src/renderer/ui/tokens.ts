/** Splits typed or pasted text into tokens: at commas, semicolons (Western, Arabic and Chinese ones) and line breaks. */
export function parseTokens(text: string): string[] {
  return text
    .split(/[,;،؛，；、\n\t]/)
    .map((token) => token.trim().replaceAll(/\s+/g, " "))
    .filter((token) => token !== "");
}

/** The tokens with others added behind, each once: letters' case does not set two tokens apart. */
export function addTokens(tokens: readonly string[], added: readonly string[]): string[] {
  const all = [...tokens];
  for (const token of added) {
    if (!all.some((other) => fold(other) === fold(token))) all.push(token);
  }
  return all;
}

/** The known tokens that a beginning may be completed to, those that start with it first, without the ones already there. */
export function completions(
  beginning: string,
  known: readonly string[],
  tokens: readonly string[],
  most = 8,
): string[] {
  const wanted = fold(beginning.trim());
  const free = known.filter((token) => !tokens.some((other) => fold(other) === fold(token)));
  const starting = free.filter((token) => fold(token).startsWith(wanted));
  const inside = wanted === "" ? [] : free.filter((token) => fold(token).includes(wanted) && !starting.includes(token));
  return [...starting, ...inside].slice(0, most);
}

function fold(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLocaleLowerCase();
}
