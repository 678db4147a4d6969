import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderAddress } from "../../../src/shared/address.ts";
import { type Check, checkEach } from "../../check.ts";
import type { Page, Subject } from "../subject.ts";

/**
 * Every link within the site leads to a file that is there, and every link within a page to a place that is there; so do the whole
 * addresses by which its pages tell others of themselves, of each other and of their pictures.
 */
export function checkLinks({ folder, site, articles }: Subject): Promise<Check> {
  const home = folderAddress(articles[0]?.dossier.publication.address ?? "");
  return checkEach(
    "links within the site, and its addresses told to others",
    site,
    ({ path }) => path,
    (page) => {
      const told = [...new Set(addressesTold(page.html))].filter((address) => address.startsWith(home));
      return [
        ...linksOf(page.html).filter((address) => !leads(folder, page, address)),
        ...told.filter((address) => !isThere(join(folder, "site", pathOf(address.slice(home.length))))),
      ].map((address) => `${address} leads nowhere`);
    },
  );
}

/** What links and pictures name from where the page stands. */
function linksOf(html: string): string[] {
  const links = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = ""]) => address);
  const choices = [...html.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, files = ""]) =>
    files.split(", ").map((file) => file.split(" ")[0] ?? ""),
  );
  return [...links, ...choices]
    .map((address) => address.replaceAll("&amp;", "&"))
    .filter((address) => !/^[a-z]+:/i.test(address));
}

/** What Dateline itself makes whole addresses for: the head, cards and entities. Accounts and pages of people, `sameAs`, are typed. */
const TOLD = [
  /<link [^>]*href="([^"]*)"/g,
  /<meta (?:property="og:(?:url|image)"|name="twitter:image") content="([^"]*)"/g,
  /"(?:@id|url)":"([^"]*)"/g,
];

function addressesTold(html: string): string[] {
  return TOLD.flatMap((pattern) => Array.from(html.matchAll(pattern), ([, address = ""]) => address));
}

function leads(folder: string, page: Page, address: string): boolean {
  const [path = "", place] = address.split("#");
  if (path === "") return place === undefined || place === "" || page.html.includes(` id="${place}"`);
  return isThere(join(folder, dirname(page.path), pathOf(path)));
}

function pathOf(address: string): string {
  return decodeURIComponent(address.split("#")[0] ?? "");
}

function isThere(target: string): boolean {
  return existsSync(target.endsWith("/") ? join(target, "index.html") : target);
}
