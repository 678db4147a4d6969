/**
 * How well a command fits what is typed, from 0 (not at all) to 1: its label counts most, then the beginnings of its words,
 * then its other words. All that is typed has to be found.
 */
export function score(_id: string, typed: string, keywords: readonly string[] = []): number {
  const [label = "", ...others] = keywords.map((keyword) => keyword.toLocaleLowerCase());
  const wanted = typed.trim().toLocaleLowerCase();
  if (wanted === "") return 1;
  if (label.startsWith(wanted)) return 1;
  if (label.includes(wanted)) return 0.9;
  const parts = wanted.split(/\s+/);
  if (beginWords(parts, label)) return 0.8;
  return beginWords(parts, [label, ...others].join(" ")) ? 0.5 : 0;
}

function beginWords(parts: readonly string[], text: string): boolean {
  const words = text.split(/[\s:-]+/);
  return parts.every((part) => words.some((word) => word.startsWith(part)));
}
