import { join } from "node:path";

/** The folder of what ships with Dateline: themes, samples, icons. Two levels up, in the source and in the build alike. */
export const RESOURCES = join(import.meta.dirname, "../../resources");
