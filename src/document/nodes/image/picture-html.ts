import { attributes, html, type Html, joinHtml } from "../../html.ts";
import type { Picture } from "../../surroundings.ts";

/** A picture as an `img` element, its size set, within a `picture` where there are files to choose from. */
export function pictureHtml(
  { address, width, height, sizes, sources = [] }: Picture,
  further: Readonly<Record<string, string>>,
): Html {
  const { alt = "", ...rest } = further;
  const img = html`<img${attributes({ src: address, width, height, alt, ...rest })}>`;
  if (sources.length === 0) return img;
  const alternatives = sources.map(({ mediaType, addresses }) => {
    const choice = addresses.length > 1;
    const srcset = addresses
      .map((file) => (choice ? `${file.address} ${String(file.width)}w` : file.address))
      .join(", ");
    return html`<source${attributes({ type: mediaType, srcset, sizes: choice ? sizes : undefined })}>`;
  });
  return html`<picture>${joinHtml(alternatives)}${img}</picture>`;
}
