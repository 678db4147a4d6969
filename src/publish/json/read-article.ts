import type { Article } from "../../shared/article/article.ts";
import type { Asset } from "../../shared/asset.ts";
import type { Author } from "../../shared/author.ts";
import type { Category } from "../../shared/category.ts";
import { fail, type Result } from "../../shared/result.ts";
import type { LinkedArticle } from "../dossier.ts";

/** What an Export JSON file holds, its assets by `file` path relative to it. */
export interface ArticleFile {
  readonly article: Article;
  readonly authors: readonly Author[];
  readonly categories: readonly Category[];
  readonly assets: readonly (Asset & { readonly file: string })[];
  readonly articles: readonly LinkedArticle[];
}

/** Reads Export JSON. An error names the line and column or the field, and the mend; a newer version is refused by name. */
export function readArticleJson(_text: string): Result<ArticleFile> {
  return fail({ code: "internal", message: "Export JSON is not read yet." });
}
