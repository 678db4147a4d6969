import { baseOf, parseTheme, type Theme } from "../theme/theme.ts";
import { valueOf } from "./value-of.ts";

const FOLDER = "../../../resources/themes/";
const sources = import.meta.glob(["../../../resources/themes/*/**/*.*"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The names of the themes that ship. */
export const SHIPPED_NAMES: readonly string[] = [
  ...new Set(Object.keys(sources).map((path) => path.slice(FOLDER.length).split("/")[0] ?? "")),
].sort();

/** The files of a theme that ships, for tests that change one of them. */
export function shippedFiles(name: string): Map<string, string> {
  const start = `${FOLDER}${name}/`;
  return new Map(
    Object.entries(sources)
      .filter(([path]) => path.startsWith(start))
      .map(([path, text]) => [path.slice(start.length), text]),
  );
}

/** A theme that ships. */
export function shippedTheme(name: string): Theme {
  const files = shippedFiles(name);
  const base = baseOf(files);
  return valueOf(parseTheme(files, base === undefined ? undefined : shippedTheme(base)));
}

/** The files of the theme that the others build on. */
export function classicFiles(): Map<string, string> {
  return shippedFiles("classic");
}

/** The theme that the others build on. */
export function classicTheme(): Theme {
  return shippedTheme("classic");
}
