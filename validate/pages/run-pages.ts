import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Check, Omission } from "../check.ts";
import { checkFeeds } from "./checks/feeds.ts";
import { checkHtml } from "./checks/html.ts";
import { checkInBrowser } from "./checks/browser.ts";
import { checkJsonFeed, checkNinjs } from "./checks/json-formats.ts";
import { checkIdentical } from "./checks/identical.ts";
import { checkLinks } from "./checks/links.ts";
import { checkNu } from "./checks/nu.ts";
import { checkReadable } from "./checks/readable.ts";
import { checkSitemaps } from "./checks/sitemaps.ts";
import { checkStructuredData } from "./checks/structured-data.ts";
import { checkWeight } from "./checks/weight.ts";
import { makeLibrary } from "./library/make-library.ts";
import { exportSubject, type Subject } from "./subject.ts";

export interface PagesOrder {
  readonly seed: number;
  /** The samples and a few articles, by what is installed for the tests anyway. */
  readonly isShort: boolean;
  readonly theme: string | undefined;
}

/** How many articles are generated besides the samples. */
const MANY = 200;
const FEW = 15;

/** Makes the articles, exports them by themselves and as an edition, and puts all that comes out before the validators. */
export async function validatePages(order: PagesOrder): Promise<(Check | Omission)[]> {
  return withSubject(order, async (subject) => {
    const weight = await checkWeight(subject);
    console.log(`The heaviest article page without pictures: ${weight.heaviest}.`);
    return [
      await checkHtml([...subject.articles, ...subject.site]),
      ...(order.isShort ? [] : [checkNu(subject), ...(await checkStructuredData(subject))]),
      await checkNinjs(subject),
      await checkJsonFeed(subject),
      await checkFeeds(subject),
      ...(order.isShort ? [] : [await checkSitemaps(subject), await checkReadable(subject)]),
      await checkLinks(subject),
      checkIdentical(order.seed, FEW),
      weight,
    ];
  });
}

/** The themes that are looked at besides the publication's. */
const OTHER_THEMES = ["magazine", "broadsheet"];

/** The same in a browser; and a few pages in the other themes, unless one is named. */
export async function validateInBrowser(order: PagesOrder): Promise<(Check | Omission)[]> {
  const checks = await withSubject(order, (subject) => checkInBrowser(subject, order.isShort));
  for (const theme of order.theme === undefined ? OTHER_THEMES : []) {
    const few = await withSubject({ ...order, isShort: true, theme }, (subject) =>
      checkInBrowser(sampleOf(subject), true),
    );
    checks.push(...few.map((check) => ({ ...check, name: `${check.name}: ${theme}` })));
  }
  return checks;
}

/** The articles that are no generated ones, the first few of those that are, and one page of each kind of a site. */
function sampleOf({ articles, site, ...subject }: Subject): Subject {
  const kinds = [/^site\/index/, /^site\/authors\//, /^site\/tags\//, /^site\/news\//, /^site\/search/];
  return {
    ...subject,
    articles: articles.filter(({ path }) => !/generated-(?:[4-9]|\d\d)/.test(path)),
    site: kinds.flatMap((kind) => site.find(({ path }) => kind.test(path)) ?? []),
  };
}

/** Makes the library and what is exported of it, and removes both afterwards. */
export async function withSubject<Outcome>(
  { seed, isShort, theme }: PagesOrder,
  validate: (subject: Subject) => Promise<Outcome>,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-validate-"));
  try {
    const library = await makeLibrary({ folder: join(folder, "Library"), seed, count: isShort ? FEW : MANY });
    const subject = await exportSubject(library, join(folder, "out"), theme);
    library.close();
    return await validate(subject);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
