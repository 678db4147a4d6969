import { picturesBytes } from "../../pictures/data-address.ts";
import type { PictureSource } from "../../pictures/picture.ts";
import { attribute, type ElementNode } from "../../tree/node.ts";
import type { Builder, Family } from "../family.ts";

/** Pictures. Those in the text itself are handed out; one that lies elsewhere is named on the receipt and never fetched. */
export const pictureFamily: Family = {
  names: ["img", "image", "v:imagedata"],
  build: (node, _context, builder) => {
    const address = (attribute(node, "src") || attribute(node, "href") || attribute(node, "xlink:href")).trim();
    const alt = (attribute(node, "alt") || attribute(node, "o:title")).replace(/\s+/g, " ").trim();
    if (address === "" || isBeacon(node)) return;
    const source = sourceOf(address, builder);
    if (source !== undefined) return builder.writer.picture({ source, alt, caption: "" });
    builder.tally.drop("pictures");
    builder.tally.missingPictures.push({ address: address.slice(0, 2048), alt });
  },
};

function sourceOf(address: string, builder: Builder): PictureSource | undefined {
  const found = builder.findPicture(address);
  if (found !== undefined) return found;
  if (/^file:/i.test(address)) return { kind: "clipboard", index: builder.nextFile() };
  const bytes = picturesBytes(address);
  return bytes === undefined ? undefined : { kind: "bytes", ...bytes };
}

// A picture of one point tells a server that a mail was opened.
function isBeacon(node: ElementNode): boolean {
  return [attribute(node, "width"), attribute(node, "height")].some((side) => /^[01](?:px)?$/.test(side.trim()));
}
