import { TEXT_FORMATS } from "../../document/nodes/text/format.ts";
import { type ElementNode, property } from "../tree/node.ts";

const { bold, italic, underline, strikethrough, subscript, superscript } = TEXT_FORMATS;

const OF_ELEMENT: Readonly<Record<string, number>> = {
  b: bold,
  strong: bold,
  i: italic,
  em: italic,
  cite: italic,
  u: underline,
  s: strikethrough,
  strike: strikethrough,
  del: strikethrough,
  sub: subscript,
  sup: superscript,
};

/**
 * The formats of the text in an element, from its name and its style. Office programs write `<i>` and take it back with
 * `font-style: normal` inside, so a style can switch a format off as well as on.
 */
export function formatIn(node: ElementNode, inherited: number): number {
  const own = inherited | (OF_ELEMENT[node.name] ?? 0);
  return node.style.size === 0 ? own : withDecoration(node, withStyle(node, withWeight(node, own)));
}

/** As `formatIn`, for an element within a line, which may also be raised or lowered. */
export function formatInLine(node: ElementNode, inherited: number): number {
  const format = formatIn(node, inherited);
  switch (property(node, "vertical-align")) {
    case "super":
      return switched(format, superscript, true) & ~subscript;
    case "sub":
      return switched(format, subscript, true) & ~superscript;
    case "baseline":
      return node.name === "sup" || node.name === "sub" ? format : format & ~(superscript | subscript);
    default:
      return format;
  }
}

function withWeight(node: ElementNode, format: number): number {
  const weight = property(node, "font-weight");
  if (/^(?:bold|bolder|[6-9]\d\d|1000)$/.test(weight)) return format | bold;
  return /^(?:normal|lighter|[1-5]\d\d)$/.test(weight) ? format & ~bold : format;
}

function withStyle(node: ElementNode, format: number): number {
  const style = property(node, "font-style");
  if (/^(?:italic|oblique)/.test(style)) return format | italic;
  return style === "normal" ? format & ~italic : format;
}

function withDecoration(node: ElementNode, format: number): number {
  const line = property(node, "text-decoration-line") || property(node, "text-decoration");
  if (/(?:^|\s)none(?:$|\s)/.test(line)) return format & ~(underline | strikethrough);
  return switched(
    switched(format, underline, line.includes("underline")),
    strikethrough,
    line.includes("line-through"),
  );
}

function switched(format: number, bit: number, on: boolean): number {
  return on ? format | bit : format;
}
