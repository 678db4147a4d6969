import { recognise } from "../../../document/nodes/embed/recognise.ts";
import { framedAddress } from "./shortcodes.ts";

const BLOCK =
  "table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|math|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary";
const HAS_PARAGRAPHS = /<p[\s>]|<!--\s*wp:/i;
const BLOCK_TAG = new RegExp(String.raw`(</?(?:${BLOCK})\b[^>]*>)`, "gi");
const ONLY_BLOCK_TAG = new RegExp(String.raw`^</?(?:${BLOCK})\b[^>]*>`, "i");
const ADDRESS_LINE = /^[ \t]*(https?:\/\/[^\s<>"]+)[ \t]*$/gim;
const KEPT = /<(pre|script|style|textarea)\b[\s\S]*?<\/\1\s*>/gi;

/**
 * The paragraphs that WordPress shows for a text typed without them: empty lines divide paragraphs, a single new line is a line
 * break, and the address of a film, a post or a map on a line of its own stands for that. Text that has paragraphs already, or blocks
 * of the newer editor, stays as it is.
 */
export function autoParagraphs(text: string): string {
  if (HAS_PARAGRAPHS.test(text)) return text;
  const kept: string[] = [];
  const apart = text
    .replace(/\r\n?/g, "\n")
    .replace(KEPT, (whole) => `\n\n\u{e000}${kept.push(whole) - 1}\u{e000}\n\n`)
    .replace(BLOCK_TAG, "\n\n$1\n\n")
    .replace(ADDRESS_LINE, (line, address: string) =>
      recognise(address)?.isKnown === true ? `\n\n${framedAddress(address)}\n\n` : line,
    );
  return apart
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => (ONLY_BLOCK_TAG.test(part) ? part : `<p>${part.replaceAll("\n", "<br>\n")}</p>`))
    .join("\n")
    .replace(/<p>\u{e000}(\d+)\u{e000}<\/p>/gu, (_, number: string) => kept[Number(number)] ?? "");
}
