import { join, sep } from "node:path";

/**
 * The folder of what ships with Dateline: themes, samples, icons. It is two levels up from here in the source and in the
 * build alike. In a packaged app it lies unpacked beside the archive, where every thread can read it.
 */
export const RESOURCES = join(import.meta.dirname, "../../resources").replace(
  `app.asar${sep}`,
  `app.asar.unpacked${sep}`,
);
