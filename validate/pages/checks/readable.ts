import { type Check, checkEach } from "../../check.ts";
import type { Subject } from "../subject.ts";

/** The shortest article of which readers of others' pages can be asked to find the text, in characters. */
const LONG_ENOUGH = 1500;

/** What Firefox's reader view makes of the pages: title, byline, time, language and direction as they were written. */
export async function checkReadable({ articles }: Subject): Promise<Check> {
  const { Readability } = await import("@mozilla/readability");
  const { JSDOM } = await import("jsdom");
  return checkEach(
    "Readability, the reader view of Firefox",
    articles,
    ({ path }) => path,
    ({ html, dossier }) => {
      const { metadata } = dossier.article;
      const dom = new JSDOM(html, { url: `https://reader.example/${metadata.slug}.html` });
      const read = new Readability(dom.window.document).parse();
      dom.window.close();
      const long = JSON.stringify(dossier.body).length > LONG_ENOUGH * 3;
      if (read === null) return long ? ["it finds no article"] : [];
      const spaced = (words: string): string => words.replaceAll(/\s+/g, " ").trim();
      const expected = {
        title: spaced(metadata.headline),
        lang: metadata.language,
        publishedTime: metadata.publishedAt,
      };
      const found = { title: spaced(read.title ?? ""), lang: read.lang, publishedTime: read.publishedTime };
      const names = dossier.authors.filter(({ name }) => !(read.byline ?? "").includes(name)).map(({ name }) => name);
      return [
        ...(JSON.stringify(found) === JSON.stringify(expected)
          ? []
          : [`${JSON.stringify(found)}, not ${JSON.stringify(expected)}`]),
        ...names.map((name) => `the byline "${read.byline ?? ""}" is without ${name}`),
      ];
    },
  );
}
