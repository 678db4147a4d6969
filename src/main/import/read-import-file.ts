import { dirname } from "node:path";
import { serialiseBody } from "../../document/body.ts";
import { restoreBody } from "../../document/restore.ts";
import { type ArticleFile, readArticleJson } from "../../publish/json/read-article.ts";
import { type DatelineError } from "../../shared/errors.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { readBoundedFile } from "../files/read-file.ts";

/** The largest article file taken in, in bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** An article file that has been read and found sound, with the places of its pictures: `file` within `folder`. */
export interface ImportFile {
  path: string;
  content: ArticleFile;
  pictures: { id: string; fileName: string; folder: string; file: string }[];
}

/** Reads a file of Dateline's own JSON. Whatever is wrong with it is told with its place in the file; nothing is written. */
export function readImportFile(path: string): Result<ImportFile> {
  const bytes = readBoundedFile(path, LARGEST_FILE);
  if (!bytes.ok) return bytes;
  const text = decode(bytes.value);
  if (text === undefined) return fail(at(path, notText));
  const content = readArticleJson(text);
  if (!content.ok) return fail(at(path, content.error));
  const body = restoreBody(content.value.article.body);
  if (!body.ok)
    return fail(at(path, { ...body.error, place: ["article.body", body.error.place].filter(Boolean).join(", ") }));

  const folder = dirname(path);
  const pictures = content.value.assets.map(({ id, file, fileName }) => ({ id, fileName, folder, file }));
  const article = { ...content.value.article, body: serialiseBody(body.value) };
  return succeed({ path, content: { ...content.value, article }, pictures });
}

const notText: DatelineError = {
  code: "unknown-format",
  message: "This is not a text file in UTF-8.",
  mend: "Choose an article that was exported as JSON.",
};

/** The error with the file as the first part of its place. */
function at(path: string, error: DatelineError): DatelineError {
  return { ...error, place: [path, error.place].filter(Boolean).join(", ") };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
