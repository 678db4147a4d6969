import { existsSync, readdirSync } from "node:fs";
import { type ThemeEntry, ThemeNameSchema } from "../../shared/theme.ts";
import { failureOf } from "../db/failure.ts";
import type { LibraryPaths } from "../library/paths.ts";
import { loadTheme, SHIPPED_THEMES } from "./load-theme.ts";

/** The themes that can be chosen in a library: those that ship with Dateline, then its own, each by name. */
export function listThemes(paths: Pick<LibraryPaths, "themes">): ThemeEntry[] {
  const shipped = foldersIn(SHIPPED_THEMES);
  const own = foldersIn(paths.themes).filter((name) => !shipped.includes(name));
  return [...shipped, ...own].map((name) => {
    const theme = loadTheme(name, paths);
    return {
      name,
      title: theme.ok ? theme.value.name : name,
      shipped: shipped.includes(name),
      problem: theme.ok ? null : theme.error,
    };
  });
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && ThemeNameSchema.safeParse(entry.name).success)
      .map(({ name }) => name)
      .sort();
  } catch (thrown) {
    if (failureOf(thrown) === undefined) throw thrown;
    return [];
  }
}
