import { attributes, type Html, html, joinHtml, NO_HTML } from "../../html.ts";
import type { NodeRenderer } from "../../render/renderer.ts";
import type { Picture } from "../../surroundings.ts";
import { markdownLink } from "../link/render.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import type { Image } from "./schema.ts";

/** A picture with its caption, then its credit. One that is not at hand leaves nothing on a page. */
export const image: NodeRenderer<Image> = {
  html: (node, { surroundings }) => {
    const picture = surroundings.picture(node.assetId);
    if (picture === undefined) return NO_HTML;
    return html`<figure class="image">${pictureHtml(picture, node.alt)}${captionHtml(node)}</figure>`;
  },
  text: (node) => {
    const caption = captionText(node);
    return caption === "" ? "" : `[${caption}]`;
  },
  markdown: (node, { surroundings }) => {
    const picture = surroundings.picture(node.assetId);
    if (picture === undefined) return "";
    const caption = escapeMarkdown(captionText(node));
    return `!${markdownLink(escapeMarkdown(oneLine(node.alt)), picture.address)}${caption === "" ? "" : `\n\n*${caption}*`}`;
  },
};

function pictureHtml({ address, width, height, sizes, sources = [] }: Picture, alt: string): Html {
  const values = { src: address, width, height, alt: oneLine(alt), loading: "lazy", decoding: "async" };
  const img = html`<img${attributes(values)}>`;
  if (sources.length === 0) return img;
  const alternatives = sources.map(({ mediaType, addresses }) => {
    const srcset = addresses.map((file) => `${file.address} ${file.width}w`).join(", ");
    return html`<source${attributes({ type: mediaType, srcset, sizes })}>`;
  });
  return html`<picture>${joinHtml(alternatives)}${img}</picture>`;
}

function captionHtml(node: Image): Html {
  const caption = oneLine(node.caption);
  const credit = oneLine(node.credit);
  const parts = [
    ...(caption === "" ? [] : [html`<span class="caption">${caption}</span>`]),
    ...(credit === "" ? [] : [html`<span class="credit">${credit}</span>`]),
  ];
  return parts.length === 0 ? NO_HTML : html`<figcaption>${joinHtml(parts, " ")}</figcaption>`;
}

function captionText({ caption, credit }: Image): string {
  return oneLine(`${caption} ${credit}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
