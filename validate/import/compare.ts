import { basename } from "node:path";
import type { Body } from "../../src/document/body.ts";
import { restoreBody } from "../../src/document/restore.ts";
import type { StagedArticle } from "../../src/main/import/tray/staged-article.ts";
import { differencesOf } from "../paste/differences.ts";
import { outlineText } from "../paste/outline.ts";
import { outlineOfBody } from "../paste/outline-of-body.ts";
import { wordsMissing, wordsOf } from "../paste/words.ts";
import { knownDifference } from "./known.ts";
import type { Wanted } from "./wanted.ts";

/** How an article came through. */
export interface Outcome {
  readonly name: string;
  readonly lost: readonly string[];
  readonly differences: readonly string[];
  /** Why it is meant to differ; undefined where it is not. */
  readonly known: string | undefined;
}

/** Compares an article with what it was to become; without one all is lost. */
export function compare(path: string, wanted: Wanted, article: StagedArticle | undefined): Outcome {
  const name = `${basename(path)}: ${wanted.name}`;
  const restored = article === undefined ? undefined : restoreBody(article.body);
  if (article === undefined || restored?.ok !== true)
    return {
      name,
      lost: wanted.words,
      differences: wanted.words.length === 0 ? [] : ["- all of it"],
      known: undefined,
    };
  const { headline } = article.fields;
  const inForm = wanted.inForm ?? outlineText;
  const differences = differencesOf(inForm(wanted.lines), inForm(outlineOfBody(restored.value)));
  if (wanted.headline !== undefined && wordsOf(wanted.headline).join(" ") !== wordsOf(headline).join(" "))
    differences.push(`- headline: ${wanted.headline}`, `+ headline: ${headline}`);
  return {
    name,
    lost: wordsMissing(wanted.words, wordsOf(textOf(article, restored.value))),
    differences,
    known: differences.length === 0 ? undefined : knownDifference(name, differences),
  };
}

function textOf({ fields, leadImage }: StagedArticle, body: Body): string {
  const others = body.root.children.flatMap((block) => [
    block.type === "image" ? `${block.caption} ${block.alt}` : "",
    block.type === "also-read" ? `Also read ${block.target?.headline ?? ""}` : "",
    block.type === "embed" ? block.address : "",
  ]);
  const { place, date, agency } = fields.dateline;
  const text = outlineOfBody(body).map(({ runs }) => runs.map((run) => run.text).join(""));
  return [
    fields.headline,
    fields.standfirst,
    place,
    date ?? "",
    agency,
    leadImage?.caption ?? "",
    ...text,
    ...others,
  ].join("\n");
}
