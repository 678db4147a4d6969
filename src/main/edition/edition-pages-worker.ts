import { parentPort, workerData } from "node:worker_threads";
import { closeDatabase, openForReading } from "../db/open.ts";
import type { HelperData } from "./page-helper.ts";
import { writeInBatches } from "./page-pool.ts";
import { editionCheck } from "./sound-pictures.ts";
import { openSiteFolder } from "./site-folder.ts";
import type { PagesOrder } from "./write-pages.ts";

/** A thread that helps to write an edition's article pages, over a connection of its own that only reads. */
const port = parentPort;
if (port === null) throw new Error("The helper of an edition was started as a program.");

const { file, paths, siteFolder, theme, trusted, next, turn }: HelperData = workerData;
const database = openForReading(file);
const source = { database, isSound: editionCheck(paths, trusted) };
const site = openSiteFolder(siteFolder);
port.once("message", (order: PagesOrder) => {
  for (const pages of writeInBatches(source, site, theme, order, { next, turn })) port.postMessage(pages);
  closeDatabase(database);
});
