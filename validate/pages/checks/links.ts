import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Check, checkEach } from "../../check.ts";
import type { Page, Subject } from "../subject.ts";

/** Every link within the site leads to a file that is there, and every link within a page to a place that is there. */
export function checkLinks({ folder, site }: Subject): Promise<Check> {
  return checkEach(
    "links within the site",
    site,
    ({ path }) => path,
    (page) =>
      [...page.html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
        .map(([, address = ""]) => address.replaceAll("&amp;", "&"))
        .filter((address) => !/^[a-z]+:/i.test(address) && !leads(folder, page, address))
        .map((address) => `${address} leads nowhere`),
  );
}

function leads(folder: string, page: Page, address: string): boolean {
  const [path = "", place] = address.split("#");
  if (path === "") return place === undefined || place === "" || page.html.includes(` id="${place}"`);
  const target = join(folder, dirname(page.path), decodeURIComponent(path));
  return existsSync(target.endsWith("/") ? join(target, "index.html") : target);
}
