import type { Direction } from "../../../shared/language.ts";
import { attributes, html, type Html, joinHtml, NO_HTML } from "../../html.ts";
import { publicLicence } from "../../../shared/picture/licence.ts";
import type { NodeRenderer } from "../../render/renderer.ts";
import { markdownLink } from "../link/render.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { captionDirections } from "./caption-direction.ts";
import { pictureHtml } from "./picture-html.ts";
import type { Image } from "./schema.ts";

/** A picture with its caption, then its credit. One that is not at hand leaves nothing on a page. */
export const image: NodeRenderer<Image> = {
  html: (node, { surroundings }) => {
    const picture = surroundings.picture(node.assetId, node);
    if (picture === undefined) return NO_HTML;
    const img = pictureHtml(picture, { alt: altOf(node), loading: "lazy", decoding: "async" });
    return html`<figure class="image">${img}${captionHtml(node, surroundings.direction)}</figure>`;
  },
  text: (node) => {
    const caption = captionText(node);
    return caption === "" ? "" : `[${caption}]`;
  },
  markdown: (node, { surroundings }) => {
    const picture = surroundings.picture(node.assetId, node);
    if (picture === undefined) return "";
    const caption = escapeMarkdown(captionText(node));
    return `!${markdownLink(escapeMarkdown(altOf(node)), picture.address)}${caption === "" ? "" : `\n\n*${caption}*`}`;
  },
};

/** What stands for the picture where it is not seen; nothing for one that is decoration. */
function altOf({ alt, decorative }: Image): string {
  return decorative === true ? "" : oneLine(alt);
}

function captionHtml(node: Image, around: Direction): Html {
  const caption = oneLine(node.caption);
  const credit = oneLine(node.credit);
  const licence = publicLicence(node.licence);
  const dir = captionDirections(node, around);
  const parts = [
    ...(caption === "" ? [] : [html`<span class="caption">${caption}</span>`]),
    ...(credit === "" ? [] : [html`<span${attributes({ class: "credit", dir: dir.credit })}>${credit}</span>`]),
    ...(licence === undefined
      ? []
      : [html`<a${attributes({ rel: "license", href: licence.address })}>${licence.name}</a>`]),
  ];
  return parts.length === 0
    ? NO_HTML
    : html`<figcaption${attributes({ dir: dir.caption })}>${joinHtml(parts, " ")}</figcaption>`;
}

function captionText({ caption, credit, licence }: Image): string {
  return oneLine(`${caption} ${credit} ${publicLicence(licence)?.name ?? ""}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
