import { parentPort, workerData } from "node:worker_threads";
import { openLibrary } from "../library/open-library.ts";
import { type PagesThreadData, writeInBatches } from "./page-pool.ts";
import { editionCheck } from "./sound-pictures.ts";
import { openSiteFolder } from "./site-folder.ts";

/** A thread that writes its share of an edition's article pages, over a connection of its own that only reads. */
const data: PagesThreadData = workerData;
const opened = await openLibrary(data.libraryFolder, { create: false, access: "read" });
if (!opened.ok) throw new Error(opened.error.message);
const { library } = opened.value;
const source = { database: library.database, isSound: editionCheck(library.paths, data.trusted) };
const site = openSiteFolder(data.siteFolder);
for (const pages of writeInBatches(source, site, data)) parentPort?.postMessage(pages);
library.close();
