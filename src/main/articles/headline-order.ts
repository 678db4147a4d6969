/**
 * What headlines are ordered by, since SQLite compares bytes: accents, case and opening punctuation do not count, so
 * that "Élysée" stands beside "elysee" and a quotation beside its first word.
 */
export function headlineOrder(headline: string): string {
  return headline
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .trim();
}
