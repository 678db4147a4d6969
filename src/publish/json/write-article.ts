import type { z } from "zod";
import { referencesOf } from "../../document/references.ts";
import { MetadataSchema } from "../../shared/article/article.ts";
import { AssetSchema } from "../../shared/asset.ts";
import { AuthorSchema } from "../../shared/author.ts";
import { CategorySchema } from "../../shared/category.ts";
import type { Dossier } from "../dossier.ts";
import { bodyHtml, bodyText } from "../page/body.ts";
import { oneFileEach } from "../pictures/one-file-each.ts";
import { pageContext } from "../page/page-context.ts";
import { type ArticleFileContent, assetFile, VERSION } from "./article-file.ts";

/** The article as Export JSON (`docs/format.md`): the same dossier always gives the same bytes. */
export function writeArticleJson(dossier: Dossier): string {
  const { article, body, authors, categoryPath, assets, articles } = dossier;
  const { id, createdAt, updatedAt, revision } = article;
  const metadata = inOrder(MetadataSchema, article.metadata);
  const references = referencesOf(body);
  const context = oneFileEach(pageContext(dossier, { layout: "folder" }));
  const content = {
    format: "dateline-article",
    version: VERSION,
    article: { id, ...metadata, createdAt, updatedAt, revision },
    body,
    authors: authors.map((author) => inOrder(AuthorSchema, author)),
    categories: categoryPath.map((category) => inOrder(CategorySchema, category)),
    assets: present(
      [metadata.leadImage?.assetId, ...references.assetIds, ...authors.map(({ portraitId }) => portraitId)],
      assets,
    ).map((asset) => Object.assign({}, inOrder(AssetSchema, asset), { file: assetFile(asset) })),
    linkedArticles: present(
      [
        ...references.articleIds,
        ...metadata.relatedLinks.map((link) => (link.kind === "article" ? link.articleId : undefined)),
      ],
      articles,
    ).map(({ id: articleId, slug, headline, status }) => ({ id: articleId, slug, headline, status })),
    html: bodyHtml(context),
    text: bodyText(context),
    address: context.canonical,
  } satisfies ArticleFileContent;
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Each of `ids` once, in their order, as far as it is at hand. */
function present<Item>(ids: readonly (string | null | undefined)[], items: ReadonlyMap<string, Item>): Item[] {
  return [...new Set(ids)].flatMap((id) => {
    const item = typeof id === "string" ? items.get(id) : undefined;
    return item === undefined ? [] : [item];
  });
}

/** A value with its fields in the order of its schema, whatever order they came in. */
function inOrder<Value>(schema: z.ZodType<Value>, value: Value): Value {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : value;
}
