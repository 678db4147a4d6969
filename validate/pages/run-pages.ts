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

/** The same in a browser. */
export function validateInBrowser(order: PagesOrder): Promise<(Check | Omission)[]> {
  return withSubject(order, (subject) => checkInBrowser(subject, order.isShort));
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
