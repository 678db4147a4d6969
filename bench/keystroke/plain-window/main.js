import { join } from "node:path";
import { app, BrowserWindow } from "electron";

const page = process.env.BENCH_PAGE ?? join(import.meta.dirname, "index.html");

app.once("ready", () => void new BrowserWindow({ width: 1280, height: 840 }).loadFile(page));
