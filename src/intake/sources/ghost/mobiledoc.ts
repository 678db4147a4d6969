import { fieldsOf, listOf, textOf } from "../values.ts";
import { escaped, htmlOfCard } from "./cards.ts";

/** The HTML of a text in Mobiledoc, which Ghost kept its articles in until 2023. */
export function htmlOfMobiledoc(value: unknown): string {
  const { markups, cards, atoms, sections } = fieldsOf(value);
  const parts: Parts = { markups: listOf(markups), cards: listOf(cards), atoms: listOf(atoms) };
  return listOf(sections)
    .map((section) => sectionHtml(listOf(section), parts))
    .join("\n");
}

interface Parts {
  readonly markups: readonly unknown[];
  readonly cards: readonly unknown[];
  readonly atoms: readonly unknown[];
}

const [MARKUP_SECTION, IMAGE_SECTION, LIST_SECTION, CARD_SECTION] = [1, 2, 3, 10];

function sectionHtml([kind, one, two]: readonly unknown[], parts: Parts): string {
  if (kind === MARKUP_SECTION) {
    const tag = tagName(one);
    return `<${tag}>${markersHtml(two, parts)}</${tag}>`;
  }
  if (kind === IMAGE_SECTION) return `<img src="${escaped(textOf(one))}">`;
  if (kind === LIST_SECTION) {
    const tag = textOf(one) === "ol" ? "ol" : "ul";
    return `<${tag}>${listOf(two)
      .map((item) => `<li>${markersHtml(item, parts)}</li>`)
      .join("")}</${tag}>`;
  }
  const [name, payload] = listOf(kind === CARD_SECTION ? parts.cards[Number(one)] : undefined);
  return htmlOfCard(textOf(name), fieldsOf(payload));
}

// A marker is [kind, markups opened, how many are closed after it, text].
function markersHtml(markers: unknown, { markups, atoms }: Parts): string {
  const open: string[] = [];
  const html = listOf(markers).map((marker) => {
    const [kind, opened, closed, content] = listOf(marker);
    const starts = listOf(opened).map((index) => {
      const [tag, attributes] = listOf(markups[Number(index)]);
      open.push(tagName(tag));
      return startTag(tagName(tag), listOf(attributes));
    });
    const text = kind === 0 ? escaped(rawText(content)) : atomHtml(listOf(atoms[Number(content)]));
    const ends = Array.from({ length: Math.min(Number(closed) || 0, open.length) }, () => `</${open.pop() ?? "span"}>`);
    return starts.join("") + text + ends.join("");
  });
  return html.join("");
}

function startTag(tag: string, attributes: readonly unknown[]): string {
  const at = attributes.indexOf("href");
  return tag === "a" && at >= 0 ? `<a href="${escaped(textOf(attributes[at + 1]))}">` : `<${tag}>`;
}

function atomHtml([name, text]: readonly unknown[]): string {
  return textOf(name) === "soft-return" ? "<br>" : escaped(rawText(text));
}

function rawText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function tagName(value: unknown): string {
  const tag = textOf(value).toLowerCase();
  return /^(?:p|h[1-6]|blockquote|aside|a|b|strong|i|em|u|s|sup|sub|code|pull-quote)$/.test(tag)
    ? tag.replace("pull-quote", "blockquote")
    : "span";
}
