import { join } from "node:path";
import { app, BrowserWindow } from "electron";

// Not awaited at the top: Electron is ready only once its main module has run to its end.
void app.whenReady().then(() => new BrowserWindow().loadFile(join(import.meta.dirname, "index.html")));
