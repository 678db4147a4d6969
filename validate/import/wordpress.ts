import { readFileSync } from "node:fs";
import { itemsOf } from "../../src/intake/sources/xml/items.ts";
import {
  childOf,
  descendantsOf,
  parseXml,
  textIn,
  type XmlElement,
  xmlText,
} from "../../src/intake/sources/xml/xml.ts";
import { outlineOfHtml } from "../paste/outline-of-html.ts";
import { visibleTextOf, wordsOf } from "../paste/words.ts";
import { asIntended } from "./read-as.ts";
import type { Wanted } from "./wanted.ts";

/** What the posts and pages of a WordPress export are to become, by the HTML that WordPress itself would show of each. */
export function wantedOfWordpress(path: string): Wanted[] {
  return postsIn(path).map((item) => {
    const content = [...descendantsOf(item, "content:encoded")].map(xmlText).join("\n");
    const html = asIntended(withNotes(shownHtml(content), item));
    return { name: textIn(item, "title"), words: wordsOf(visibleTextOf(html)), lines: outlineOfHtml(html) };
  });
}

function postsIn(path: string): XmlElement[] {
  return [...itemsOf(readFileSync(path, "utf8"), "item")]
    .flatMap(({ source }) => childOf(parseXml(source), "item") ?? [])
    .filter((item) => ["post", "page"].includes(textIn(item, "wp:post_type")) && textIn(item, "wp:status") !== "trash");
}

/** The footnotes that stand beside a text, by their numbers as `outlineOfBody` has them. */
function withNotes(html: string, item: XmlElement): string {
  const meta = [...descendantsOf(item, "wp:postmeta")].find((one) => textIn(one, "wp:meta_key") === "footnotes");
  if (meta === undefined) return html;
  const notes: { id: string; content: string }[] = JSON.parse(textIn(meta, "wp:meta_value"));
  return notes.reduce(
    (text, { id, content }, index) =>
      `${text.replace(new RegExp(`<sup data-fn="${id}"[\\s\\S]*?</sup>`), `<sup>[${index + 1}]</sup>`)}<p>[${index + 1}] ${content}</p>`,
    html,
  );
}

// What WordPress makes of a text before it shows it: codes in brackets, and in a text without paragraphs, those of its lines.
function shownHtml(content: string): string {
  const text = content
    .replace(/\r\n?/g, "\n")
    .replace(CAPTION, "\n\n<figure>$1<figcaption>$2</figcaption></figure>\n\n")
    .replace(/\[(?:audio|video)\b[^\]]*?(https?:[^\s"\]]+)[^\]]*\]/g, '\n\n<p><a href="$1">$1</a></p>\n\n')
    .replace(/\[\/?(?:caption|gallery|audio|video|embed|playlist)\b[^\]]*\]/g, "");
  if (/<!-- wp:|<p[\s>]/.test(content)) return text;
  return withParagraphs(text.replace(/<!--[\s\S]*?-->/g, "").replace(FRAMED, '<p><a href="$1">$1</a></p>'));
}

/** The address of a film or a post on a line of its own. */
const FRAMED = /^[ \t]*(https:\/\/(?:www\.youtube|twitter|x)\.com\/\S+)[ \t]*$/gm;

const CAPTION = /\[caption[^\]]*\]\s*((?:<a[^>]*>)?<img[^>]*>(?:<\/a>)?)([\s\S]*?)\[\/caption\]/g;
const BESIDE_BLOCK =
  /(?:^|<\/?(?:address|blockquote|d[dlt]|div|fig\w+|h\d|hr|li|ol|p|pre|t[dhr]|t\w{4}|ul)\b[^>]*>)\s*$/i;

/** Each new line is a line break and each empty one the end of a paragraph, but beside the tags of blocks and in preformatted text. */
function withParagraphs(text: string): string {
  let shown = "";
  for (const part of text.split(/(<pre\b[\s\S]*?<\/pre>|\n\s*\n|\n)/i)) {
    const isBreak = part.includes("\n") && part.trim() === "";
    if (!isBreak) shown += part;
    else if (!BESIDE_BLOCK.test(shown)) shown += /\n\s*\n/.test(part) ? "<br><br>" : "<br>";
  }
  return shown;
}
