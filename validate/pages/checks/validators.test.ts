import { existsSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Check, Omission } from "../../check.ts";
import type { ArticlePage, Subject } from "../subject.ts";
import { checkNu } from "./nu.ts";
import { checkReadable } from "./readable.ts";
import { checkSitemaps } from "./sitemaps.ts";
import { dossier, sound } from "./sound-page.ts";
import { checkStructuredData } from "./structured-data.ts";

/*
 * The validators that `npm run validate` installs when it is first asked for them: each is given a page or file that has its fault and
 * the sound one beside it.
 */

const ARE_INSTALLED = existsSync(join(import.meta.dirname, "../../node_modules/vnu-jar"));

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-validators-"));
  mkdirSync(join(folder, "site"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function subjectOf(html: string): Subject {
  const page: ArticlePage = { path: "site/page.html", html, dossier };
  writeFileSync(join(folder, page.path), html);
  return { folder, articles: [page], site: [page] };
}

/** What was found; undefined where the check cannot be made on this machine. */
function found(outcome: Check | Omission | undefined): readonly string[] | undefined {
  return outcome !== undefined && "findings" in outcome ? outcome.findings : undefined;
}

describe.skipIf(!ARE_INSTALLED)("of the validators (skipped where they are not installed)", () => {
  it("the Nu checker finds an attribute that there is not, and a fault in a style sheet (skipped without Java)", async (context) => {
    writeFileSync(join(folder, "site/style.css"), "p { colour: red; }\n");
    const findings = found(await checkNu(subjectOf(sound.replace("<main", '<main colour="red"'))));
    if (findings === undefined) return context.skip();
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^site\/page\.html:\d+: Attribute “colour” not allowed/),
        expect.stringMatching(/^site\/style\.css:1: .*colour/),
      ]),
    );
    expect(findings).toHaveLength(2);
  });

  it("the testing tool finds an article without its headline, and the vocabulary a property that there is not", async (context) => {
    const [, , tool, vocabulary] = await checkStructuredData(subjectOf(sound.replace('"headline":', '"headlime":')));
    const [, , toolOfSound, vocabularyOfSound] = await checkStructuredData(subjectOf(sound));
    expect(found(tool)).not.toEqual([]);
    expect(found(toolOfSound)).toEqual([]);
    if (found(vocabulary) === undefined) return context.skip();
    expect(found(vocabulary)).toEqual(expect.arrayContaining([expect.stringContaining("headlime")]));
    expect(found(vocabularyOfSound)).toEqual([]);
  });

  it("the check of sitemaps finds one without an address, and news without its title (skipped without their schema)", async (context) => {
    const root = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
    const news = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
    writeFileSync(
      join(folder, "site/sitemap.xml"),
      `<urlset ${root}><url><lastmod>2026-03-04</lastmod></url></urlset>`,
    );
    writeFileSync(
      join(folder, "site/news-sitemap.xml"),
      `<urlset ${root} ${news}><url><loc>https://interpreter.example/a.html</loc><news:news><news:publication>` +
        "<news:name>The Post</news:name><news:language>en</news:language></news:publication>" +
        "<news:publication_date>2026-03-04T12:00:00Z</news:publication_date></news:news></url></urlset>",
    );
    const findings = found(await checkSitemaps(subjectOf(sound)));
    if (findings === undefined) return context.skip();
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^sitemap\.xml: .*loc/s),
        expect.stringMatching(/^news-sitemap\.xml: .*title/s),
      ]),
    );
  });

  it("the reader view finds no time in a page that has it in words alone", async () => {
    expect(found(await checkReadable(subjectOf(sound)))).toEqual([]);
    const untold = sound.replaceAll(/datePublished|article:published_time/g, "untold");
    expect(found(await checkReadable(subjectOf(untold)))).toEqual([expect.stringContaining("publishedTime")]);
  });
});
