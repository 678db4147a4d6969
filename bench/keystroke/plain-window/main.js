import { join } from "node:path";
import { app, BrowserWindow } from "electron";

app.once(
  "ready",
  () => void new BrowserWindow({ width: 1280, height: 840 }).loadFile(join(import.meta.dirname, "index.html")),
);
