import { z } from "zod";
import { parseJson } from "../../../shared/json.ts";
import { childrenOf, textIn, xmlText, childOf, type XmlElement } from "../xml/xml.ts";

const FootnotesSchema = z.array(z.object({ id: z.string().min(1), content: z.string() }));

/** A text with its footnotes below it, as links between two places. WordPress keeps them beside the text, by names of its own. */
export function withFootnotes(text: string, item: XmlElement): string {
  const meta = childrenOf(item, "wp:postmeta").find((one) => textIn(one, "wp:meta_key") === "footnotes");
  const json = parseJson(xmlText(childOf(meta, "wp:meta_value")));
  const notes = FootnotesSchema.safeParse(json.ok ? json.value : null).data ?? [];
  if (notes.length === 0) return text;
  const numbers = new Map(notes.map(({ id }, index) => [id, index + 1]));
  const called = text.replace(/\bhref="#([^"]+)"/g, (whole, id: string) => {
    const number = numbers.get(id);
    return number === undefined ? whole : `href="#fn${number}"`;
  });
  const items = notes.map(
    ({ content }, index) => `<li id="fn${index + 1}"><p>${content} <a href="#fnref${index + 1}">↩</a></p></li>`,
  );
  return `${called}\n\n<ol>${items.join("")}</ol>`;
}
