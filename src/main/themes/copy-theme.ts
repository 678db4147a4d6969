import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseJson } from "../../shared/json.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { writeExport } from "../export/write-export.ts";
import type { LibraryPaths } from "../library/paths.ts";
import { loadTheme, SHIPPED_THEMES } from "./load-theme.ts";
import { readThemeFiles } from "./read-theme-files.ts";

/**
 * Copies a theme into the library's own, under the next free name, to be changed there. Answers the copy's name and folder. A
 * theme that builds on another goes on doing so.
 */
export function copyTheme(paths: LibraryPaths, name: string): Result<{ name: string; folder: string }> {
  const known = loadTheme(name, paths);
  if (!known.ok && known.error.code === "not-found") return known;
  const isShipped = existsSync(join(SHIPPED_THEMES, name));
  const files = readThemeFiles(isShipped ? join(SHIPPED_THEMES, name) : join(paths.themes, name));
  if (!files.ok) return files;
  const copy = freeName(paths, name.replace(/-\d+$/, ""));
  const folder = join(paths.themes, copy.name);
  for (const [path, text] of files.value) {
    const content = path === "theme.json" ? renamed(text, copy.number) : text;
    const written = writeExport(folder, path, content);
    if (!written.ok) return written;
  }
  return files.value.size === 0 ? fail(nothing(name)) : succeed({ name: copy.name, folder });
}

function freeName({ themes }: LibraryPaths, name: string): { name: string; number: number } {
  for (let number = 2; ; number += 1) {
    const candidate = `${name}-${String(number)}`;
    const isTaken = [themes, SHIPPED_THEMES].some((folder) => existsSync(join(folder, candidate)));
    if (!isTaken) return { name: candidate, number };
  }
}

/** The manifest with a number after the name it shows, so that the two can be told apart; unreadable, it is copied as it is. */
function renamed(manifest: string, number: number): string {
  const json = parseJson(manifest);
  if (!json.ok) return manifest;
  return manifest.replace(/("name"\s*:\s*"[^"\\]*?)(?: \d+)?"/, `$1 ${String(number)}"`);
}

function nothing(name: string) {
  return { code: "not-found", message: `The theme “${name}” has no files.` } as const;
}
