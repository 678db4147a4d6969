import { closeSync, lstatSync, openSync, readSync } from "node:fs";

/** What lies at a path; undefined where there is nothing that can be read. A Word or OpenDocument file is a zip too, but one article. */
export function kindOf(path: string): "folder" | "zip" | "file" | undefined {
  try {
    const status = lstatSync(path);
    if (status.isDirectory()) return "folder";
    if (!status.isFile()) return undefined;
    return startOf(path).equals(ZIP_START) && !/\.(?:docx|docm|dotx|odt|ott|fodt)$/i.test(path) ? "zip" : "file";
  } catch {
    return undefined;
  }
}

const ZIP_START = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

function startOf(path: string): Buffer {
  const start = Buffer.alloc(ZIP_START.length);
  const handle = openSync(path, "r");
  try {
    readSync(handle, start, 0, start.length, 0);
  } finally {
    closeSync(handle);
  }
  return start;
}
