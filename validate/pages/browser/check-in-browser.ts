import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { folderAddress } from "../../../src/shared/address.ts";
import type { Check } from "../../check.ts";
import type { Page, Subject } from "../subject.ts";
import { ELSEWHERE, FAULTY_PAGE, overlooked } from "./faulty-page.ts";
import type { Finding } from "./finding.ts";
import { AXE, HTML_CODESNIFFER, IBM } from "./inspectors.ts";
import { look, SCRIPTS, WIDTH } from "./look.ts";
import { sideBySide } from "./side-by-side.ts";

/** What is looked at, and what it goes by in the table: `: magazine`, or nothing. */
export interface BrowserSubject {
  readonly label: string;
  readonly subject: Subject;
}

/** A finding, and the page it is on. */
interface PageFinding extends Finding {
  readonly path: string;
}

interface Visit {
  readonly subject: BrowserSubject | undefined;
  readonly path: string;
  readonly address: string;
}

const FAULTY = "faulty.html";
const REQUESTS = "no request leaves the page's folder";

/**
 * The pages in Electron's Chromium: what accessibility checkers find, what is too wide, what is not there without JavaScript, and
 * what is asked for from elsewhere. A faulty page among them shows that each of these can find something.
 */
export async function checkInBrowser(subjects: readonly BrowserSubject[], isShort: boolean): Promise<Check[]> {
  const inspectors = isShort ? [AXE] : [AXE, IBM, HTML_CODESNIFFER];
  const names = [...inspectors.map(({ name }) => name), WIDTH, SCRIPTS];
  const found = new Map<BrowserSubject | undefined, PageFinding[]>([undefined, ...subjects].map((key) => [key, []]));
  const visits = [...faultyVisit(subjects), ...subjects.flatMap(visitsOf)];
  const asked = await sideBySide(visits, async (window, { subject, path, address }) => {
    const findings = await look(window, address, inspectors);
    found.get(subject)?.push(...findings.map((finding) => ({ path, ...finding })));
  });
  const misses = overlooked(found.get(undefined) ?? [], inspectors).map((miss) => ({ path: FAULTY, ...miss }));
  const pagesOf = (key: BrowserSubject): number => visits.filter(({ subject }) => subject === key).length;
  const checks = subjects.flatMap((key) =>
    names.map((name) => ({
      name: name + key.label,
      pages: pagesOf(key),
      findings: [...(key === subjects[0] ? misses : []), ...(found.get(key) ?? [])]
        .filter(({ check }) => check === name)
        .map(({ path, text }) => `${path}: ${text}`)
        .sort(),
    })),
  );
  return [...checks, { name: REQUESTS, pages: visits.length, findings: outside(asked, subjects) }];
}

/** What was asked for from elsewhere, but for what the faulty page asks for: that has to be there. */
function outside(asked: readonly string[], subjects: readonly BrowserSubject[]): string[] {
  const own = subjects.flatMap(({ subject: { folder } }) =>
    [folder, `${folder}-beside`].map((name) => `${pathToFileURL(name).href}/`),
  );
  const isOwn = (address: string): boolean => own.some((folder) => address.startsWith(folder));
  const others = asked.filter(
    (address) => !isOwn(address) && !address.startsWith("data:") && address !== "about:blank",
  );
  return [
    ...(others.includes(ELSEWHERE) ? [] : [`${ELSEWHERE} was overlooked in a page that asks for it`]),
    ...others.filter((address) => address !== ELSEWHERE),
  ];
}

function faultyVisit([first]: readonly BrowserSubject[]): Visit[] {
  if (first === undefined) return [];
  const file = writeBeside(first.subject, FAULTY, FAULTY_PAGE);
  return [{ subject: undefined, path: FAULTY, address: pathToFileURL(file).href }];
}

/** The articles by themselves, and the site's other pages: an article looks the same in it. */
function visitsOf(subject: BrowserSubject): Visit[] {
  const { articles, site } = subject.subject;
  const exported = new Set(articles.map(({ path }) => path.replace("articles/", "site/")));
  return [...articles, ...site.filter(({ path }) => !exported.has(path))].map((page) => ({
    subject,
    path: page.path,
    address: pathToFileURL(fileOf(page, subject.subject)).href,
  }));
}

/** The page that is not found names its style sheet and pictures by their whole addresses; a copy with those of the folder is shown. */
function fileOf({ path, html }: Page, subject: Subject): string {
  if (path !== "site/404.html") return join(subject.folder, path);
  const home = folderAddress(subject.articles[0]?.dossier.publication.address ?? "");
  const here = `${pathToFileURL(join(subject.folder, "site")).href}/`;
  return writeBeside(subject, "404.html", html.replaceAll(`="${home}`, `="${here}`));
}

/** Writes a page of no concern to the checks of what was exported into a folder of its own, beside that. */
function writeBeside({ folder }: Subject, name: string, html: string): string {
  const beside = `${folder}-beside`;
  mkdirSync(beside, { recursive: true });
  writeFileSync(join(beside, name), html);
  return join(beside, name);
}
