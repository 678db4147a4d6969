import { parentPort, workerData } from "node:worker_threads";
import { openLibrary } from "../library/open-library.ts";
import { loadTheme } from "../export/load-theme.ts";
import { type PagesThreadData, writeInBatches } from "./page-pool.ts";
import { openSiteFolder } from "./site-folder.ts";

/** A thread that writes its share of an edition's article pages, over a connection of its own that only reads. */
const data: PagesThreadData = workerData;
const opened = await openLibrary(data.libraryFolder, { create: false, access: "read" });
const theme = loadTheme();
if (!opened.ok) throw new Error(opened.error.message);
if (!theme.ok) throw new Error(theme.error.message);
const { library } = opened.value;
const site = openSiteFolder(data.siteFolder);
for (const pages of writeInBatches(library.database, theme.value, site, data)) parentPort?.postMessage(pages);
library.close();
