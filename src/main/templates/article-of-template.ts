import type { Database } from "better-sqlite3";
import { restoreBody } from "../../document/restore.ts";
import { serialiseBody } from "../../document/body.ts";
import type { Article } from "../../shared/article/article.ts";
import { slugFromHeadline } from "../../shared/article/slug.ts";
import { newIdentifier } from "../../shared/identifiers.ts";
import { directionOfLanguage } from "../../shared/language.ts";
import { fail, type Result } from "../../shared/result.ts";
import { createFrom, emptyMetadata } from "../articles/create-article.ts";
import { readArticle } from "../articles/read-article.ts";
import { transact } from "../db/transact.ts";
import { inPresentTerms } from "../merging/present.ts";
import { readPublication } from "../publication/publication.ts";
import { keepTemplate, noTemplate, readTemplates } from "./templates.ts";

/** Makes a draft that begins as a template has it; without an author or a category that is gone from the library meanwhile. */
export function createFromTemplate(database: Database, id: string): Result<Article> {
  return transact(database, () => {
    const template = readTemplates(database).find((candidate) => candidate.id === id);
    if (template === undefined) return fail(noTemplate);
    const body = restoreBody(template.body);
    if (!body.ok) return body;
    const { language: ownLanguage, categoryId, byline, tags, ...words } = template.metadata;
    const language = ownLanguage ?? readPublication(database).language;
    const { agency } = readPublication(database);
    const metadata = {
      ...emptyMetadata(language),
      ...words,
      dateline: { ...words.dateline, agency: words.dateline.agency || agency },
      slug: slugFromHeadline(words.headline),
      direction: directionOfLanguage(language),
      ...inPresentTerms(database, { categoryId, byline, tags }),
    };
    return createFrom(database, metadata, serialiseBody(body.value));
  });
}

/** Makes a template of an article: its text and what others of its kind share. One of that name gives way to it. */
export function keepArticleAsTemplate(database: Database, articleId: string, name: string): Result<null> {
  const article = readArticle(database, articleId);
  if (!article.ok) return article;
  const { body } = article.value;
  const { headline, kicker, standfirst, dateline, byline, categoryId, tags, language } = article.value.metadata;
  const before = readTemplates(database).find((template) => template.name === name);
  const id = before?.id ?? newIdentifier();
  const metadata = {
    headline,
    kicker,
    standfirst,
    dateline: { ...dateline, date: null },
    byline,
    categoryId,
    tags,
    language,
  };
  return keepTemplate(database, { id, name, metadata, body });
}
