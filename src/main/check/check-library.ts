import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { z } from "zod";
import { referencesOf } from "../../document/references.ts";
import { restoreBody } from "../../document/restore.ts";
import { type Article, MetadataSchema } from "../../shared/article/article.ts";
import { type Asset, assetFileName } from "../../shared/asset.ts";
import type { DatelineError } from "../../shared/errors.ts";
import { readArticle } from "../articles/read-article.ts";
import { readAssets } from "../assets/read-asset.ts";
import { sha256 } from "../assets/sha256.ts";
import { failureOf } from "../db/failure.ts";
import type { Library } from "../library/library.ts";
import { checkDatabase } from "./check-database.ts";
import { checkRevisions } from "./check-revisions.ts";

/** What a check looked at, and everything it found wrong. */
export interface CheckReport {
  articles: number;
  pictures: number;
  findings: DatelineError[];
}

/** Checks all of a library: the database's own integrity, every article with its versions, every picture. Changes nothing. */
export async function checkLibrary({ database, paths }: Library): Promise<CheckReport> {
  const findings = checkDatabase(database, paths.database);
  const articleIds = identifiers(database.prepare("SELECT id FROM articles ORDER BY number").all());
  const assetIds = identifiers(database.prepare("SELECT id FROM assets ORDER BY id").all());
  const known = new Set(assetIds);
  for (const id of articleIds) {
    await setImmediate();
    const article = readArticle(database, id);
    findings.push(...(article.ok ? checkArticle(article.value, known) : [article.error]));
    await setImmediate();
    findings.push(...checkRevisions(database, { id, name: article.ok ? nameOf(article.value) : id }, known));
  }
  for (const id of assetIds) {
    await setImmediate();
    for (const asset of readAssets(database, [id])) findings.push(...checkPicture(paths.assets, asset));
  }
  return { articles: articleIds.length, pictures: assetIds.length, findings };
}

function checkArticle({ id, metadata, body }: Article, knownAssets: ReadonlySet<string>): DatelineError[] {
  const name = nameOf({ id, metadata });
  const checked = MetadataSchema.safeParse(metadata);
  const restored = restoreBody(body);
  const pictures = [metadata.leadImage?.assetId ?? [], restored.ok ? referencesOf(restored.value).assetIds : []].flat();
  return [
    ...(checked.success ? [] : checked.error.issues).map(({ path, message }): DatelineError => ({
      code: "invalid-input",
      message,
      place: `${name}, ${path.join(".")}`,
      mend: "Open the article and set this again.",
    })),
    ...(restored.ok ? [] : [{ ...restored.error, place: [name, restored.error.place].filter(Boolean).join(", ") }]),
    ...pictures
      .filter((asset) => !knownAssets.has(asset))
      .map((asset): DatelineError => ({
        code: "not-found",
        message: `The picture ${asset} is not in the library.`,
        place: name,
        mend: "Open the article and choose the picture again.",
      })),
  ];
}

function nameOf({ id, metadata }: Pick<Article, "id" | "metadata">): string {
  return `article “${metadata.headline}” (${id})`;
}

function checkPicture(folder: string, asset: Asset): DatelineError[] {
  const place = join(folder, assetFileName(asset));
  try {
    const isIntact = statSync(place).size === asset.size && sha256(readFileSync(place)) === asset.id;
    return isIntact ? [] : [{ ...damagedPicture, place }];
  } catch (thrown) {
    if (failureOf(thrown) === undefined) throw thrown;
    return [{ ...missingPicture, place }];
  }
}

const mend = "Put the file back from a backup, or add the picture again: it takes its old place by itself.";
const damagedPicture = { code: "library-damaged", message: "The picture’s file has changed.", mend } as const;
const missingPicture = { code: "file-unreadable", message: "The picture’s file is missing.", mend } as const;

function identifiers(rows: unknown[]): string[] {
  return rows.map((row) => z.object({ id: z.string() }).parse(row).id);
}
