import { EMPTY_BODY, serialiseBody } from "../../document/body.ts";
import { restoreBody } from "../../document/restore.ts";
import { type Article, MetadataSchema } from "../../shared/article/article.ts";
import { emptyMetadata } from "../articles/create-article.ts";
import type { Head, Origin, Source, Text } from "./sources/source.ts";

/** An article put together from all sources. */
export interface MergedArticle {
  article: Article;
  further: Head["further"];
  /** Where its text is from; null where it is lost. */
  textFrom: Origin | null;
  /** What of it could not be brought back, in words; null where it is whole. */
  problem: string | null;
}

/** Stands for a headline that is lost. */
const RECOVERED = "Recovered text";

/**
 * Puts every article together from the newest of what the sources know of it: its details and its text each by the highest
 * revision, the text only if it passes the document gate. Of the same revision, the details are those of the database, which
 * knows at once what went into the trash, and the text is that of the first source.
 */
export function mergeArticles(sources: readonly Source[]): MergedArticle[] {
  const deleted = new Set(sources.flatMap((source) => [...source.deleted]));
  const heads = Map.groupBy(
    sources.flatMap(({ origin, heads }) => heads.map((head) => ({ origin, ...head }))),
    ({ article }) => article.id,
  );
  const texts = Map.groupBy(
    sources.flatMap(({ origin, texts }) => texts.map((text) => ({ origin, ...text }))),
    ({ id }) => id,
  );
  return [...new Set([...heads.keys(), ...texts.keys()])]
    .filter((id) => !deleted.has(id))
    .map((id) => mergeArticle(id, heads.get(id) ?? [], texts.get(id) ?? []));
}

type OriginatedHead = Head & { origin: Origin };
type OriginatedText = Text & { origin: Origin };

function mergeArticle(id: string, heads: readonly OriginatedHead[], texts: readonly OriginatedText[]): MergedArticle {
  const head = newestHead(heads);
  const text = newestText(texts);
  const newest = Math.max(head?.article.revision ?? 1, text?.revision ?? 1);
  const problems = [
    head === undefined ? "its headline and details are lost" : "",
    text === undefined
      ? "its text is lost"
      : text.revision < newest
        ? `its text is that of revision ${text.revision}`
        : "",
  ].filter((problem) => problem !== "");
  const { article, further } = head ?? { article: recoveredHead(id), further: {} };
  return {
    article: { ...article, revision: newest, body: text?.body ?? serialiseBody(EMPTY_BODY) },
    further,
    textFrom: text?.origin ?? null,
    problem: problems.length === 0 ? null : problems.join(", "),
  };
}

/** The head of the highest revision; parts of it that could not be read are those of the next one that has them. */
function newestHead(heads: readonly OriginatedHead[]): Head | undefined {
  const [newest, ...others] = heads.toSorted(
    (one, other) =>
      other.article.revision - one.article.revision ||
      Number(one.kept) - Number(other.kept) ||
      Number(other.complete) - Number(one.complete) ||
      Number(isSound(other)) - Number(isSound(one)) ||
      Number(other.origin === "database") - Number(one.origin === "database"),
  );
  const whole = newest?.complete === false ? others.find(({ complete }) => complete) : undefined;
  if (newest === undefined || whole === undefined) return newest;
  const { byline, tags, relatedLinks } = whole.article.metadata;
  const metadata = { ...newest.article.metadata, tags, relatedLinks };
  metadata.byline = { ...metadata.byline, authorIds: byline.authorIds };
  return { ...newest, article: { ...newest.article, metadata } };
}

function isSound({ article }: Head): boolean {
  return MetadataSchema.safeParse(article.metadata).success;
}

/** The text of the highest revision that passes the gate. */
function newestText(texts: readonly OriginatedText[]) {
  const backedUp = Math.max(0, ...texts.map(({ origin, revision }) => (origin === "backup" ? (revision ?? 0) : 0)));
  // What is in the database is as new as what is in its backup, even where its revision cannot be read.
  const ranked = texts.map((text) => ({ ...text, rank: text.revision ?? backedUp + 0.5 }));
  for (const { read, rank, origin } of ranked.toSorted((one, other) => other.rank - one.rank)) {
    const body = restoreBody(read() ?? "");
    if (body.ok) return { body: serialiseBody(body.value), revision: Math.max(1, Math.floor(rank)), origin };
  }
  return undefined;
}

function recoveredHead(id: string): Head["article"] {
  const now = Temporal.Now.instant().toString();
  return { id, revision: 1, createdAt: now, updatedAt: now, metadata: { ...emptyMetadata("en"), headline: RECOVERED } };
}
