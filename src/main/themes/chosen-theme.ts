import { tokensCss } from "../../publish/theme/tokens.ts";
import type { Theme } from "../../publish/theme/theme.ts";
import { type Result, succeed } from "../../shared/result.ts";
import type { Library } from "../library/library.ts";
import { readPublication } from "../publication/publication.ts";
import { loadTheme } from "./load-theme.ts";

/** The theme that pages are drawn with: the one that is asked for, or else the publication's. */
export function chosenTheme({ database, paths }: Pick<Library, "database" | "paths">, name?: string): Result<Theme> {
  return loadTheme(name ?? readPublication(database).theme, paths);
}

/** The same for showing: a theme that cannot be used, which is told elsewhere, gives way to the classic one. */
export function shownTheme(library: Pick<Library, "database" | "paths">, name?: string): Result<Theme> {
  const theme = chosenTheme(library, name);
  return theme.ok ? theme : loadTheme();
}

/** The theme's tokens and the style of the article body, for the surface that is written on. */
export function surfaceStyle(library: Pick<Library, "database" | "paths">): Result<string> {
  const theme = shownTheme(library);
  return theme.ok ? succeed(`${tokensCss(theme.value.tokens)}${theme.value.bodyCss}`) : theme;
}
