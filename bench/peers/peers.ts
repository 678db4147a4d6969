import { spawnSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";

/** The editors that Dateline's typing is measured beside, each with the file that sets it up. */
export const PEERS: Readonly<Record<string, string>> = {
  "CKEditor 5": "ckeditor",
  TinyMCE: "tinymce",
  TipTap: "tiptap",
  "stock Lexical": "lexical",
  "Ghost's Koenig": "koenig",
};

const HERE = import.meta.dirname;
/** Remembers which lock the packages in `node_modules` were installed from. */
const STAMP = join(HERE, "node_modules/.installed-from.json");

/** Installs the peers from the npm registry, unless they are there as the lock has them. They are no part of Dateline's own packages. */
export async function installPeers(): Promise<void> {
  const lock = await readFile(join(HERE, "package-lock.json"), "utf8");
  if ((await readFile(STAMP, "utf8").catch(() => "")) === lock) return;
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], {
    cwd: HERE,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("The peers could not be installed. To measure without them: keystroke Dateline");
  await writeFile(STAMP, lock);
}

/** Makes the page of one peer and answers where it is. */
export async function buildPeer(file: string): Promise<string> {
  const folder = join(HERE, "out", file);
  await rm(folder, { recursive: true, force: true });
  await build({
    root: HERE,
    configFile: false,
    logLevel: "error",
    // Relative, because the page is opened as a file.
    base: "./",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [{ name: "one-editor", transformIndexHtml: { order: "pre", handler: () => scriptOf(file) } }],
    build: {
      outDir: folder,
      target: "esnext",
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rollupOptions: { input: join(HERE, "page.html") },
    },
  });
  return join(folder, "page.html");
}

function scriptOf(file: string): { tag: string; attrs: Record<string, string>; injectTo: "body" }[] {
  return [{ tag: "script", attrs: { type: "module", src: `./editors/${file}.js` }, injectTo: "body" }];
}
