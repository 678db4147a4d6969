import { existsSync } from "node:fs";
import { join } from "node:path";
import { baseOf, parseTheme, type Theme } from "../../publish/theme/theme.ts";
import type { DatelineError } from "../../shared/errors.ts";
import { fail, type Result } from "../../shared/result.ts";
import { CLASSIC, ThemeNameSchema } from "../../shared/theme.ts";
import type { LibraryPaths } from "../library/paths.ts";
import { RESOURCES } from "../resources.ts";
import { readThemeFiles } from "./read-theme-files.ts";

/** The themes that ship with Dateline. */
export const SHIPPED_THEMES = join(RESOURCES, "themes");

const shipped = new Map<string, Result<Theme>>();

/**
 * A theme by its name: one that ships with Dateline, which is read once, or one of the library's own, which is read each time.
 * What is wrong with one is told with its file and line.
 */
export function loadTheme(name: string = CLASSIC, paths?: Pick<LibraryPaths, "themes">): Result<Theme> {
  if (!ThemeNameSchema.safeParse(name).success) return fail(noTheme(name));
  if (existsSync(join(SHIPPED_THEMES, name, "theme.json"))) return loadShipped(name);
  const folder = paths === undefined ? undefined : join(paths.themes, name);
  if (folder === undefined || !existsSync(folder)) return fail(noTheme(name));
  const theme = readTheme(folder);
  return theme.ok ? theme : fail(inFolder(theme.error, name));
}

function loadShipped(name: string): Result<Theme> {
  const theme = shipped.get(name) ?? readTheme(join(SHIPPED_THEMES, name));
  if (theme.ok) shipped.set(name, theme);
  return theme;
}

/** Reads a theme's folder, and that of the theme it builds on, which is one that ships with Dateline. */
function readTheme(folder: string): Result<Theme> {
  const files = readThemeFiles(folder);
  if (!files.ok) return files;
  const baseName = baseOf(files.value);
  if (baseName === undefined) return parseTheme(files.value);
  if (!existsSync(join(SHIPPED_THEMES, baseName, "theme.json"))) return fail(noBase(baseName));
  const base = loadShipped(baseName);
  return base.ok ? parseTheme(files.value, base.value) : base;
}

function inFolder(error: DatelineError, name: string): DatelineError {
  return { ...error, place: [`themes/${name}`, error.place].filter(Boolean).join("/") };
}

function noTheme(name: string) {
  return {
    code: "not-found",
    message: `There is no theme “${name}”.`,
    mend: "Choose another under Publication settings, or put its folder back into the library’s folder “themes”.",
  } as const;
}

function noBase(name: string) {
  return {
    code: "invalid-input",
    message: `A theme builds on one that ships with Dateline, and “${name}” does not.`,
    place: "theme.json, extends",
    mend: "Name another there, or leave it out and have all files in the folder.",
  } as const;
}
