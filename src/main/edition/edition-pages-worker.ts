import { parentPort, workerData } from "node:worker_threads";
import { openLibrary } from "../library/open-library.ts";
import type { HelperData } from "./page-helper.ts";
import { writeInBatches } from "./page-pool.ts";
import { editionCheck } from "./sound-pictures.ts";
import { openSiteFolder } from "./site-folder.ts";
import type { PagesOrder } from "./write-pages.ts";

/** A thread that helps to write an edition's article pages, over a connection of its own that only reads. */
const port = parentPort;
if (port === null) throw new Error("The helper of an edition was started as a program.");

const { libraryFolder, siteFolder, theme, trusted, next }: HelperData = workerData;
const opened = await openLibrary(libraryFolder, { create: false, access: "read" });
if (!opened.ok) throw new Error(opened.error.message);
const { library } = opened.value;
const source = { database: library.database, isSound: editionCheck(library.paths, trusted) };
const site = openSiteFolder(siteFolder);
port.once("message", (order: PagesOrder) => {
  for (const pages of writeInBatches(source, site, theme, order, next)) port.postMessage(pages);
  library.close();
});
