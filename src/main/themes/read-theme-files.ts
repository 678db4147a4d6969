import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ThemeFiles } from "../../publish/theme/theme.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { failureOf } from "../db/failure.ts";

/** What a theme's folder may hold; anything else there, such as a designer's notes, is left alone. */
const THEME_FILE = /^(?:theme\.json|\w+\.css|\w+\.mustache)$/;
const PARTIAL_FILE = /^[\w-]+\.mustache$/;
/** The largest file of a theme, in bytes. */
const LARGEST = 512 * 1024;

/** Reads the files of a theme's folder. A symbolic link is not followed: it could lead anywhere. */
export function readThemeFiles(folder: string): Result<ThemeFiles> {
  try {
    const paths = [
      ...namesIn(folder, THEME_FILE),
      ...namesIn(join(folder, "partials"), PARTIAL_FILE).map((name) => `partials/${name}`),
    ];
    return succeed(new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")])));
  } catch (thrown) {
    if (failureOf(thrown) === undefined) throw thrown;
    return fail({ code: "file-unreadable", message: "The theme cannot be read.", place: folder });
  }
}

function namesIn(folder: string, wanted: RegExp): string[] {
  const status = lstatSync(folder, { throwIfNoEntry: false });
  if (status?.isDirectory() !== true) return [];
  return readdirSync(folder).filter((name) => {
    const file = lstatSync(join(folder, name), { throwIfNoEntry: false });
    return wanted.test(name) && file?.isFile() === true && file.size <= LARGEST;
  });
}
