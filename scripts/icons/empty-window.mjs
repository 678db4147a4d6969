import { app, BrowserWindow } from "electron";

app.on("ready", () => {
  const window = new BrowserWindow({ width: 800, height: 800, transparent: true, frame: false });
  void window.loadURL("about:blank");
});
