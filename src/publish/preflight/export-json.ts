import { readArticleJson } from "../json/read-article.ts";
import { writeArticleJson } from "../json/write-article.ts";
import { type Found, inBody, type PreflightSubject } from "./subject.ts";

/** Whether Export JSON of the article can be read again. */
export function exportJsonRules({ dossier }: PreflightSubject): Found[] {
  const read = readArticleJson(writeArticleJson(dossier));
  if (read.ok) return [];
  const { message, place = "" } = read.error;
  return [
    {
      code: "export-json-invalid",
      about: place,
      message: `Export JSON would not be valid at ${place}: ${message}`,
      mend: "Correct this field.",
      place: inBody(0),
    },
  ];
}
