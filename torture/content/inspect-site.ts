import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { XMLValidator } from "fast-xml-parser";
import { z } from "zod";
import { inspectHtml } from "./inspect-html.ts";

/**
 * What the pages of a site have that a page by itself has not: their style sheet, and on the search page two scripts of their own and
 * words for readers without them.
 */
const OWN_SHEET = /<link rel="stylesheet" href="(?:https:\/\/[\w.-]+\/|(?:\.\.\/)*)assets\/style-[0-9a-z]{8}\.css">/g;
const OWN_SCRIPTS = /<script defer src="(?:search-index|assets\/search)\.js"><\/script>/g;
const OWN_NOTICE = /<noscript><p>[^<]+ <a href="index\.html">[^<]+<\/a><\/p><\/noscript>/;
/** Pictures lie at the top, below which some pages stand. */
const UPWARD = /"(?:\.\.\/)+assets\//g;
/** The page that is not found, shown at any depth, names them by the address that its style sheet has too. */
const HOME = /<link rel="stylesheet" href="(https:\/\/[\w.-]+\/)assets\//;

const IndexSchema = z.array(
  z.tuple([z.string(), z.string(), z.string().regex(/^[\p{L}\p{N}-]+\.html$/u), z.string().date(), z.string()]),
);

/** Looks through every file of an exported site: pages as a browser reads them, feeds and sitemaps as XML, the search's index. */
export function inspectSite(folder: string): { files: number; faults: string[] } {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const faults = names.flatMap((name) => inspectFile(name, join(folder, name)).map((fault) => `${name}: ${fault}`));
  return { files: names.length, faults };
}

function inspectFile(name: string, path: string): string[] {
  if (name.endsWith(".html")) return inspectPage(name, readFileSync(path, "utf8"));
  if (name.endsWith(".xml")) {
    const valid = XMLValidator.validate(readFileSync(path, "utf8"));
    return valid === true ? [] : [`broken XML: ${valid.err.msg}`];
  }
  if (name === "search-index.js") {
    const room: { siteIndex?: unknown } = {};
    // The index is a script: run where nothing is, it may set its one variable and do nothing else.
    runInNewContext(readFileSync(path, "utf8"), room, { timeout: 5000 });
    const index = IndexSchema.safeParse(JSON.parse(JSON.stringify(room.siteIndex)));
    return index.success && Object.keys(room).join() === "siteIndex" ? [] : ["an index that is none"];
  }
  return [];
}

function inspectPage(name: string, html: string): string[] {
  const home = name === "404.html" ? HOME.exec(html)?.[1] : undefined;
  const near = home === undefined ? html : html.replaceAll(`src="${home}assets/`, 'src="assets/');
  const page = near.replaceAll(OWN_SHEET, "").replaceAll(UPWARD, '"assets/');
  return inspectHtml(name === "search.html" ? page.replaceAll(OWN_SCRIPTS, "").replace(OWN_NOTICE, "") : page);
}
