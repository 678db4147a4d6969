import type { Block } from "../../document/nodes/block.ts";
import type { LeadImage } from "../../shared/article/article.ts";
import type { PageContext } from "../page/page-context.ts";
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
  const picture = siteAsset(words.assetId);
  if (asset === undefined || picture === undefined) return [];
  const [caption, alt, credit] = [words.caption, words.alt, words.credit].map(singleLine);
  const { address, width, height } = picture;
  return [
    {
      name: caption || alt || singleLine(asset.fileName) || rel,
      rel,
      uri: address,
      type: "picture",
      by: credit || undefined,
      descriptions: filled([...textsOf("caption", caption ?? ""), ...textsOf("alt", alt ?? "")]),
      renditions: [
        { name: "original", href: address, contentType: asset.mediaType, width, height, sizeInBytes: asset.size },
      ],
    },
  ];
}

function isImage(block: Block): block is Extract<Block, { type: "image" }> {
  return block.type === "image";
}
