import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

const source = (path: string): string => resolve(import.meta.dirname, "src", path);

/** The packages that a bundle holds, with their licences, are listed beside it. */
const LICENSES = { fileName: "licenses.md" };

export default defineConfig({
  main: {
    build: {
      // Everything is bundled but SQLite's native module and the WebAssembly that makes pictures, so that a packaged app carries almost no node_modules.
      externalizeDeps: false,
      license: LICENSES,
      rollupOptions: {
        external: ["better-sqlite3", "wasm-vips"],
        input: {
          index: source("main/index.ts"),
          "library-worker": source("main/worker/library-worker.ts"),
          "reading-worker": source("main/import/read/reading-worker.ts"),
          "backup-worker": source("main/backup/backup-worker.ts"),
          "health-worker": source("main/worker/health-worker.ts"),
          "picture-process": source("main/pictures/picture-process.ts"),
          "edition-worker": source("main/edition/edition-worker.ts"),
          "edition-pages-worker": source("main/edition/edition-pages-worker.ts"),
          cli: source("cli/index.ts"),
        },
        // Beside the entries: files that ship with Dateline are found from `import.meta.dirname`.
        output: { chunkFileNames: "[name]-[hash].js" },
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
    // The window is served over the app's own scheme in development too; only Vite's hot reload goes past it.
    server: { port: 5173, hmr: { protocol: "ws", host: "localhost", clientPort: 5173 } },
    build: { minify: true, license: LICENSES, rollupOptions: { input: source("renderer/index.html") } },
    // The language worker loads its engines when they are needed: modules, and WebAssembly beside them as files.
    worker: { format: "es" },
    optimizeDeps: { exclude: ["harper.js", "hunspell-wasm"] },
    plugins: [react()],
  },
});
