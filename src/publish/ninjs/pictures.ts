import type { Block } from "../../document/nodes/block.ts";
import type { LeadImage } from "../../shared/article/article.ts";
import type { Asset } from "../../shared/asset.ts";
import { frameOf } from "../../shared/picture/frame.ts";
import { renditionsIn } from "../../shared/picture/rendition.ts";
import type { PageContext } from "../page/page-context.ts";
import { altOf } from "../page/lead-image.ts";
import { singleLine } from "../text/single-line.ts";
import { filled, type NinjsAssociation, textsOf } from "./item.ts";

/** The article's pictures, the lead image first, each once, by its address on the site. */
export function pictures(context: PageContext): NinjsAssociation[] {
  const { article, body } = context.dossier;
  const { leadImage } = article.metadata;
  const lead = leadImage === null ? [] : pictureItem(leadImage, "lead", context);
  const within = body.root.children.filter(isImage).flatMap((image) => pictureItem(image, "body", context));
  return [...lead, ...within].filter(({ uri }, index, all) => all.findIndex((other) => other.uri === uri) === index);
}

function pictureItem(words: LeadImage, rel: "lead" | "body", { dossier, siteAsset }: PageContext): NinjsAssociation[] {
  const asset = dossier.assets.get(words.assetId);
  const picture = siteAsset(words.assetId, { ...words, place: "card" });
  if (asset === undefined || picture === undefined) return [];
  const [caption, alt, credit] = [words.caption, altOf(words), words.credit].map(singleLine);
  const { address, width, height } = picture;
  const contentType = renditionsIn(address)[0]?.mediaType ?? asset.mediaType;
  return [
    {
      name: caption || alt || singleLine(asset.fileName) || rel,
      rel,
      uri: address,
      type: "picture",
      by: credit || undefined,
      usageTerms: singleLine(words.licence ?? "") || undefined,
      descriptions: filled([...textsOf("caption", caption ?? ""), ...textsOf("alt", alt ?? "")]),
      renditions: [
        { name: "web", href: address, contentType, width, height, poi: pointOfInterest(words, asset, width) },
      ],
    },
  ];
}

/** The focus in the pixels of a rendition so many pixels wide; undefined where none is set, or a part without it is shown. */
function pointOfInterest(
  { focus, crop }: LeadImage,
  asset: Asset,
  width: number,
): { readonly x: number; readonly y: number } | undefined {
  if (focus === undefined) return undefined;
  const frame = frameOf(asset, crop);
  const [x, y] = [focus.x - frame.x, focus.y - frame.y];
  if (x < 0 || y < 0 || x >= frame.width || y >= frame.height) return undefined;
  const scale = width / frame.width;
  return { x: Math.floor(x * scale), y: Math.floor(y * scale) };
}

function isImage(block: Block): block is Extract<Block, { type: "image" }> {
  return block.type === "image";
}
