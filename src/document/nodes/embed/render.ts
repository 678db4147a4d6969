import { attributes, type Html, html, NO_HTML } from "../../html.ts";
import type { RenderContext } from "../../render/context.ts";
import type { NodeRenderer } from "../../render/renderer.ts";
import { markdownLink } from "../link/render.ts";
import { directionOfText, differingDirection } from "../text/direction.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { embedLabels } from "./label.ts";
import type { Frame } from "./provider.ts";
import { recognise } from "./recognise.ts";
import type { Embed } from "./schema.ts";

/**
 * A card for something on the web: a link with its title and source. Where the publication wants frames, readers can have it shown on
 * the page: the frame is empty until they follow the link that fills it, which needs no script. Nothing is loaded before.
 */
export const embed: NodeRenderer<Embed> = {
  html: (node, context) => {
    const card = cardOf(node);
    if (card === undefined) return NO_HTML;
    const { language, direction, embeds } = context.surroundings;
    const dir = differingDirection(directionOfText(card.title), card.title, direction);
    const link = html`<a${attributes({ href: card.address, dir })}>${card.title}</a>`;
    const frame =
      embeds === "link" || card.frame === undefined
        ? NO_HTML
        : frameHtml(card.frame, {
            name: nameOf(node, context),
            title: card.title,
            ...embedLabels(language, card.source),
          });
    // A caption has to be the first or the last in its figure.
    return html`<figure class="embed">${link}${frame}<figcaption>${card.source}</figcaption></figure>`;
  },
  text: (node) => {
    const card = cardOf(node);
    return card === undefined ? "" : `${card.title} (${card.source}): ${card.address}`;
  },
  markdown: (node) => {
    const card = cardOf(node);
    if (card === undefined) return "";
    return `${markdownLink(escapeMarkdown(card.title), card.address)} (${escapeMarkdown(card.source)})`;
  },
};

interface Card {
  readonly address: string;
  readonly title: string;
  readonly source: string;
  readonly frame: Frame | undefined;
}

function cardOf({ address, title }: Embed): Card | undefined {
  const seen = recognise(address);
  if (seen === undefined) return undefined;
  const words = title.replace(/\s+/g, " ").trim();
  return { ...seen, title: words === "" ? shortAddress(seen.address) : words };
}

/** An address as readers see it where there is no title. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
}

/** A name by which a link finds the frame, unique within the body. */
function nameOf(node: Embed, { body }: RenderContext): string {
  return `embed-${body.root.children.filter((block) => block.type === "embed").indexOf(node) + 1}`;
}

function frameHtml(
  { address, shape }: Frame,
  words: { name: string; title: string; show: string; load: string },
): Html {
  const size = typeof shape === "number" ? { height: shape } : { "data-shape": shape.replaceAll(" ", "") };
  const values = {
    name: words.name,
    title: words.title,
    ...size,
    allow: "fullscreen; encrypted-media; picture-in-picture",
    sandbox: "allow-scripts allow-same-origin allow-popups allow-presentation",
    referrerpolicy: "strict-origin-when-cross-origin",
  };
  const link = html`<a${attributes({ href: address, target: words.name })}>${words.load}</a>`;
  return html`<details><summary>${words.show}</summary><p>${link}</p><iframe${attributes(values)}></iframe></details>`;
}
