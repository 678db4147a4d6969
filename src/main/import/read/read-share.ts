import { recogniseSource, SOURCES } from "../../../intake/sources/sources.ts";
import { ALL, type Reading, type Share, type SourceFile } from "../../../intake/sources/source.ts";
import type { DatelineError } from "../../../shared/errors.ts";
import { fail, type Result } from "../../../shared/result.ts";
import type { FoundFile } from "../find/found-file.ts";
import { findFiles } from "../find/find-files.ts";
import type { Place, Tray } from "../tray/tray.ts";
import { openFile } from "./open-file.ts";
import type { Progress } from "./progress.ts";
import { isDatelineJson, readDatelineJson } from "./read-dateline-json.ts";
import { type Staged, stageArticle } from "./stage-article.ts";

/** A file of at least this size, in bytes, is shared among the threads article by article. */
const SHARED_SIZE = 1024 * 1024;
/** After how many items what was read becomes visible to others. */
const COMMITTED_AT_ONCE = 200;

export interface ReadingOrder {
  readonly paths: readonly string[];
  /** The language of articles that do not say theirs. */
  readonly language: string;
  readonly share: Share;
}

/** What was found besides what lies in the tray. Each thread finds the same. */
export interface ReadingOutcome {
  readonly problems: readonly DatelineError[];
  readonly passedOver: number;
}

/** Reads a share of what lies under the paths into a tray, until it is done or `progress` says that it is called off. */
export async function readShare(order: ReadingOrder, tray: Tray, progress: Progress): Promise<ReadingOutcome> {
  const found = await findFiles(order.paths);
  try {
    if (order.share.index === 0) progress.setTotal(found.files.reduce((sum, { size }) => sum + size, 0));
    for (const [index, file] of found.files.entries()) {
      if (progress.isCalledOff()) break;
      const isShared = file.size >= SHARED_SIZE;
      const share = isShared ? order.share : ALL;
      if (!isShared && index % order.share.of !== order.share.index) continue;
      await readFile(file, index, { ...order, share }, tray, progress);
      progress.addRead(isShared ? file.size / order.share.of : file.size);
    }
    tray.commit();
    return { problems: found.problems, passedOver: found.passedOver };
  } finally {
    found.close();
  }
}

async function readFile(
  file: FoundFile,
  number: number,
  { language, share }: ReadingOrder,
  tray: Tray,
  progress: Progress,
): Promise<void> {
  const path = file.shownPath;
  const putProblem = (place: number, error: DatelineError): void =>
    tray.put({ kind: "problem", file: number, place, path, error: at(path, error) });
  const put = (place: Place, staged: Staged): void => {
    for (const picture of staged.pictures) tray.putPicture(picture);
    tray.put({ kind: "article", ...place, path, article: staged.article });
    progress.addArticle();
  };
  const opened = await openFile(file);
  if (!opened.ok) return putProblem(0, opened.error);
  const { text } = opened.value;
  if (text !== undefined && isDatelineJson(text)) {
    const staged = await readDatelineJson(text, file);
    return staged.ok ? put({ file: number, place: 0 }, staged.value) : putProblem(0, staged.error);
  }
  let items = 0;
  let articles = 0;
  for await (const reading of readingsOf(opened.value, { language, share })) {
    if (progress.isCalledOff()) return;
    const { place } = reading;
    items++;
    if (items % COMMITTED_AT_ONCE === 0) tray.commit();
    if (reading.kind === "left-out") {
      tray.put({ kind: "left-out", file: number, place, path, what: reading.what });
      continue;
    }
    articles++;
    const staged = await staging(reading.article, file, language);
    if (staged.ok) put({ file: number, place }, staged.value);
    else putProblem(place, staged.error);
  }
  if (items === 0 && articles === 0 && share.of === 1) putProblem(0, noArticles);
}

async function* readingsOf(file: SourceFile, options: { language: string; share: Share }): AsyncGenerator<Reading> {
  const source = recogniseSource(file);
  if (source === undefined) yield { kind: "article", place: 0, article: fail(unknownFormat) };
  else yield* source.read(file, options);
}

async function staging(
  article: Extract<Reading, { kind: "article" }>["article"],
  file: FoundFile,
  language: string,
): Promise<Result<Staged>> {
  return article.ok ? stageArticle(article.value, file, language) : article;
}

/** The error with the file as the first part of its place. */
function at(path: string, error: DatelineError): DatelineError {
  const inner = error.place === undefined || error.place.startsWith(path) ? error.place : `${path}, ${error.place}`;
  return { ...error, place: inner ?? path };
}

const unknownFormat: DatelineError = {
  code: "unknown-format",
  message: "Dateline does not know this kind of file.",
  mend: `It reads ${new Intl.ListFormat("en-GB").format([...SOURCES.map(({ label }) => label), "Dateline’s own JSON"])}.`,
};

const noArticles: DatelineError = {
  code: "not-found",
  message: "There is no article in this file.",
  mend: "Leave it out.",
};
