import { join } from "node:path";
import { app, BrowserWindow } from "electron";

await app.whenReady();
await new BrowserWindow().loadFile(join(import.meta.dirname, "index.html"));
