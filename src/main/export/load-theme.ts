import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseTheme, type Theme } from "../../publish/theme/theme.ts";
import { fail, type Result } from "../../shared/result.ts";
import { failureOf } from "../db/failure.ts";
import { RESOURCES } from "../resources.ts";

/** The theme that pages are drawn with. */
export const THEME = "classic";

const loaded = new Map<string, Result<Theme>>();

/** A theme that ships with Dateline, read once. */
export function loadTheme(name: string = THEME): Result<Theme> {
  const theme = loaded.get(name) ?? readTheme(join(RESOURCES, "themes", name));
  if (theme.ok) loaded.set(name, theme);
  return theme;
}

function readTheme(folder: string): Result<Theme> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
    return parseTheme(
      new Map(paths.map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path, "utf8")])),
    );
  } catch (thrown) {
    if (failureOf(thrown) === undefined) throw thrown;
    return fail({ code: "file-unreadable", message: "The theme cannot be read.", place: folder });
  }
}
