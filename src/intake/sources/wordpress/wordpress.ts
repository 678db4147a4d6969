import { fail } from "../../../shared/result.ts";
import { isInShare, type Reading, type Source } from "../source.ts";
import { itemsOf, lineAt } from "../xml/items.ts";
import { childOf, parseXml, textIn } from "../xml/xml.ts";
import { readChannel } from "./channel.ts";
import { readPost } from "./post.ts";

/** The kinds of items that are articles. All others are menus, styles, old revisions and the like. */
const ARTICLES = new Set(["post", "page", ""]);

/** WordPress's own export (WXR, eXtended RSS). */
export const wordpress: Source = {
  name: "wordpress",
  label: "WordPress export",
  recognise: ({ text }) => text !== undefined && /<rss\b[^>]*xmlns:wp=/i.test(text.slice(0, 5000)),
  *read({ text = "" }, { language, share }): Iterable<Reading> {
    const channel = readChannel(text);
    let place = -1;
    for (const { source, start, cutOff } of itemsOf(text, "item")) {
      place++;
      if (!isInShare(place, share)) continue;
      if (cutOff) {
        yield { kind: "article", place, article: fail({ ...broken, place: `line ${lineAt(text, start)}` }) };
        continue;
      }
      const item = childOf(parseXml(source), "item");
      if (item === undefined) continue;
      const type = textIn(item, "wp:post_type");
      const title = textIn(item, "title");
      if (!ARTICLES.has(type))
        yield {
          kind: "left-out",
          place,
          what: `${nameOfType(type)} “${title}” ${textIn(item, "wp:attachment_url")}`.trim(),
        };
      else if (textIn(item, "wp:status") === "trash")
        yield { kind: "left-out", place, what: `In the trash: “${title}”` };
      else yield { kind: "article", place, article: readPost(item, channel, language) };
    }
  },
};

function nameOfType(type: string): string {
  if (type === "attachment") return "File";
  return type === "nav_menu_item" ? "Menu entry" : `Item of the kind ${type}`;
}

const broken = {
  code: "invalid-input",
  message: "The file breaks off in the middle of an article.",
  mend: "Export it again, and copy the whole file.",
} as const;
