import { property, text, textOf } from "../tree/node.ts";
import { rewriteElements } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/**
 * Word's autocorrection turns `-->` and `:-)` into letters set in Wingdings. Without the font an arrow is the letter à and a smile
 * the letter J. Symbol's bullets are characters for private use, which no other font shows.
 */
export const symbolFonts: Quirk = ({ root }) => {
  rewriteElements(root, (node) => {
    const font = property(node, "font-family").replaceAll(/["']/g, "");
    const signs = /^wingdings\b/.test(font) ? WINGDINGS : /^symbol\b/.test(font) ? SYMBOL : undefined;
    const sign = signs?.[textOf(node).trim()];
    return sign === undefined ? [node] : [text(textOf(node).replace(textOf(node).trim(), sign))];
  });
};

const WINGDINGS: Readonly<Record<string, string>> = {
  à: "→",
  ß: "←",
  ó: "↔",
  è: "➔",
  ð: "⇨",
  J: "☺",
  K: "😐",
  L: "☹",
  ü: "✓",
  û: "✗",
  "\u{f0e0}": "→",
  "\u{f0df}": "←",
  "\u{f04a}": "☺",
  "\u{f0fc}": "✓",
  "\u{f0a7}": "▪",
};

const SYMBOL: Readonly<Record<string, string>> = { "\u{f0b7}": "•", "\u{f0b0}": "°", "\u{f0ae}": "→", "\u{f0ac}": "←" };
