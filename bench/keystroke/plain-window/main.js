import { join } from "node:path";
import { app, BrowserWindow } from "electron";

await app.whenReady();
await new BrowserWindow({ width: 1280, height: 840 }).loadFile(join(import.meta.dirname, "index.html"));
