import type { z } from "zod";
import { serialiseBody } from "../../document/body.ts";
import { restoreTree } from "../../document/restore.ts";
import type { Article } from "../../shared/article/article.ts";
import type { Asset } from "../../shared/asset.ts";
import type { Author } from "../../shared/author.ts";
import type { Category } from "../../shared/category.ts";
import { parseJson } from "../../shared/json.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { LinkedArticle } from "../dossier.ts";
import { ArticleFileSchema, EnvelopeSchema, VERSION } from "./article-file.ts";

/** What an Export JSON file holds, its assets by `file` path relative to it. */
export interface ArticleFile {
  readonly article: Article;
  readonly authors: readonly Author[];
  readonly categories: readonly Category[];
  readonly assets: readonly (Asset & { readonly file: string })[];
  readonly articles: readonly Omit<LinkedArticle, "language">[];
}

/**
 * Reads Export JSON. Fails with `broken-json` (line and column as place), `unknown-format` for JSON of another kind,
 * `document-newer` for a newer version, `invalid-input` (the field as place, such as `article.dateline.date`).
 */
export function readArticleJson(text: string): Result<ArticleFile> {
  const json = parseJson(text.startsWith("\uFEFF") ? text.slice(1) : text);
  if (!json.ok) return fail({ mend: "Correct the file there, or export the article again.", ...json.error });
  const envelope = EnvelopeSchema.safeParse(json.value);
  if (!envelope.success) return fail(unknownFormat);
  if (envelope.data.version > VERSION) return fail(newer(envelope.data.version));

  const file = ArticleFileSchema.safeParse(json.value);
  if (!file.success) return fail(complaint(file.error));
  const body = restoreTree(file.data.body);
  if (!body.ok) return fail({ ...body.error, place: ["body", body.error.place].filter(Boolean).join(".") });

  const { id, createdAt, updatedAt, revision, ...metadata } = file.data.article;
  return succeed({
    article: { id, metadata, body: serialiseBody(body.value), createdAt, updatedAt, revision },
    authors: file.data.authors,
    categories: file.data.categories,
    assets: file.data.assets,
    articles: file.data.linkedArticles,
  });
}

const unknownFormat = {
  code: "unknown-format",
  message: "This is JSON, but not an article exported by Dateline.",
  place: "format",
  mend: "Choose a file whose format is “dateline-article”.",
} as const;

function newer(version: number) {
  return {
    code: "document-newer",
    message: `This file is version ${String(version)} of Dateline’s export format; this version of Dateline reads up to ${String(VERSION)}.`,
    place: "version",
    mend: "Import it with the newer version of Dateline that wrote it.",
  } as const;
}

function complaint(error: z.ZodError) {
  const issue = error.issues[0];
  const path = issue?.path
    .map((step) => (typeof step === "number" ? `[${String(step)}]` : `.${String(step)}`))
    .join("");
  const unknown = issue?.code === "unrecognized_keys" ? `.${issue.keys[0] ?? ""}` : "";
  return {
    code: "invalid-input",
    message: unknown === "" ? sentence(issue?.message ?? "must be an article") : "The format has no such field.",
    place: `${path ?? ""}${unknown}`.replace(/^\./, "").slice(0, 300),
    mend: "Correct this field in the file, or export the article again.",
  } as const;
}

function sentence(message: string): string {
  return message.startsWith("must") ? `This field ${message}.` : `${message}.`;
}
