import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

const source = (path: string): string => resolve(import.meta.dirname, "src", path);

export default defineConfig({
  main: {
    build: {
      rollupOptions: {
        input: {
          index: source("main/index.ts"),
          cli: source("cli/index.ts"),
        },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload script must be one file that requires nothing but Electron.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: source("preload/index.ts") },
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: source("renderer"),
    build: { rollupOptions: { input: source("renderer/index.html") } },
    plugins: [react()],
  },
});
