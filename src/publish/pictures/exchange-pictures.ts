import type { Asset } from "../../shared/asset.ts";
import type { Dossier } from "../dossier.ts";

/** A dossier with other pictures in the place of its own, by asset id; those without another stay. */
export function exchangePictures(dossier: Dossier, others: ReadonlyMap<string, Asset>): Dossier {
  const idOf = (id: string): string => others.get(id)?.id ?? id;
  const { article, body, authors, publication, assets } = dossier;
  const { leadImage } = article.metadata;
  return {
    ...dossier,
    article: {
      ...article,
      metadata: {
        ...article.metadata,
        leadImage: leadImage && { ...leadImage, assetId: idOf(leadImage.assetId) },
      },
    },
    body: {
      ...body,
      root: {
        ...body.root,
        children: body.root.children.map((block) =>
          block.type === "image" ? { ...block, assetId: idOf(block.assetId) } : block,
        ),
      },
    },
    authors: authors.map((author) => ({ ...author, portraitId: author.portraitId && idOf(author.portraitId) })),
    publication: { ...publication, logoId: publication.logoId && idOf(publication.logoId) },
    assets: new Map(
      [...assets.values()].map((asset) => others.get(asset.id) ?? asset).map((asset) => [asset.id, asset]),
    ),
  };
}
