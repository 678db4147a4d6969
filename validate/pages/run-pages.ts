import type { Check, Omission } from "../check.ts";
import { type Bench, FEW, type PagesOrder, withBench } from "./bench.ts";
import { checkInBrowser } from "./browser/check-in-browser.ts";
import { checkFeeds } from "./checks/feeds.ts";
import { checkHtml } from "./checks/html.ts";
import { checkJsonFeed, checkNinjs } from "./checks/json-formats.ts";
import { checkIdentical } from "./checks/identical.ts";
import { checkLinks } from "./checks/links.ts";
import { checkNu } from "./checks/nu.ts";
import { checkReadable } from "./checks/readable.ts";
import { checkSitemaps } from "./checks/sitemaps.ts";
import { checkStructuredData } from "./checks/structured-data.ts";
import { checkWeight } from "./checks/weight.ts";
import type { Subject } from "./subject.ts";

/** Which of the two kinds of checks are asked for: of the files, and of what a browser shows. */
export interface Wanted {
  readonly pages: boolean;
  readonly browser: boolean;
}

/**
 * Makes the articles, exports them by themselves and as an edition, and puts all that comes out before the validators. What does not
 * need the others runs beside them.
 */
export async function validateSite(order: PagesOrder, wanted: Wanted): Promise<(Check | Omission)[]> {
  const identical = wanted.pages ? [checkIdentical(order.seed, FEW)] : [];
  const checked = withBench(order, async (bench) => {
    const outcomes = await Promise.all([
      wanted.browser ? validateInBrowser(order, bench) : [],
      wanted.pages ? validatePages(order, bench.subject) : [],
    ]);
    return outcomes.toReversed().flat();
  });
  const [checks, ...others] = await Promise.all([checked, ...identical]);
  return [...checks, ...others];
}

async function validatePages({ isShort }: PagesOrder, subject: Subject): Promise<(Check | Omission)[]> {
  // Java takes a processor of its own.
  const nu = isShort ? [] : [checkNu(subject)];
  const weight = await checkWeight(subject);
  console.log(`The heaviest article page without pictures: ${weight.heaviest}.`);
  return [
    await checkHtml([...subject.articles, ...subject.site]),
    ...(isShort ? [] : await checkStructuredData(subject)),
    await checkNinjs(subject),
    await checkJsonFeed(subject),
    await checkFeeds(subject),
    ...(isShort ? [] : [await checkSitemaps(subject), await checkReadable(subject)]),
    await checkLinks(subject),
    weight,
    ...(await Promise.all(nu)),
  ];
}

/** The themes that are looked at besides the publication's, unless one is named. */
const OTHER_THEMES = ["magazine", "broadsheet"];

async function validateInBrowser(
  { isShort, theme }: PagesOrder,
  { subject, inTheme }: Bench,
): Promise<(Check | Omission)[]> {
  const subjects = [{ label: "", subject }];
  for (const other of theme === undefined ? OTHER_THEMES : []) {
    const whole = await inTheme(other);
    subjects.push({ label: `: ${other}`, subject: isShort ? sampleOf(whole) : whole });
  }
  return checkInBrowser(subjects, isShort);
}

/** The articles that are no generated ones, the first few of those that are, and one page of each kind of a site. */
function sampleOf({ articles, site, ...subject }: Subject): Subject {
  const kinds = [/^site\/index/, /^site\/authors\//, /^site\/tags\//, /^site\/news\//, /^site\/search/, /^site\/404/];
  return {
    ...subject,
    articles: articles.filter(({ path }) => !/generated-(?:[4-9]|\d\d)/.test(path)),
    site: kinds.flatMap((kind) => site.find(({ path }) => kind.test(path)) ?? []),
  };
}
