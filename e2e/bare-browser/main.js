// A plain Chromium, as any reader has: it runs scripts and asks the network. It opens what the test tells it to.
import { app, BrowserWindow } from "electron";

app.once("ready", () => void new BrowserWindow({ show: false }).loadURL("about:blank"));
