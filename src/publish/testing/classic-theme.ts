import { parseTheme, type Theme } from "../theme/theme.ts";
import { valueOf } from "./value-of.ts";

const FOLDER = "../../../resources/themes/classic/";
const sources = import.meta.glob(["../../../resources/themes/classic/**/*.*"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The files of the theme that ships, for tests that change one of them. */
export function classicFiles(): Map<string, string> {
  return new Map(Object.entries(sources).map(([path, text]) => [path.slice(FOLDER.length), text]));
}

/** The theme that ships. */
export function classicTheme(): Theme {
  return valueOf(parseTheme(classicFiles()));
}
