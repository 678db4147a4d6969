import type { Style } from "./node.ts";

const DECLARATION = /([-\w]+)\s*:\s*((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(])*)/g;

/** Reads the declarations of a style attribute or rule. The last of a property counts. */
export function parseDeclarations(source: string): Style {
  const style = new Map<string, string>();
  for (const [, name = "", value = ""] of withoutComments(source).matchAll(DECLARATION)) {
    const plain = value.replace(/!\s*important/i, "").trim();
    if (plain !== "") style.set(name.toLowerCase(), plain);
  }
  return style;
}

/** CSS without its comments. */
export function withoutComments(source: string): string {
  return source.includes("/*") ? source.replace(/\/\*[\s\S]*?\*\//g, " ") : source;
}

const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  in: 72,
  cm: 28.3465,
  mm: 2.83465,
  pc: 12,
  em: 12,
  rem: 12,
};

/** A CSS length in points; undefined for what is none. */
export function pointsOf(length: string): number | undefined {
  const [, amount = "", unit = ""] = /^(-?[\d.]+)([a-z]*)$/i.exec(length.trim()) ?? [];
  const number = Number.parseFloat(amount);
  if (Number.isNaN(number)) return undefined;
  return number === 0 ? 0 : number * (POINTS[unit.toLowerCase()] ?? 0.75);
}
