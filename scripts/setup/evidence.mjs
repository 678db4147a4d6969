import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { electronFolder, findElectron } from "../lib/electron.mjs";
import { read } from "../lib/run.mjs";

/**
 * Something missing, and the Debian packages that bring it.
 * @typedef {{name: string, packages: string[]}} Need
 */

/** Which Debian package brings which library; those of its names that newer releases end in `t64` are found as well. */
export const LIBRARY_PACKAGES = {
  "libasound.so.2": "libasound2",
  "libatk-1.0.so.0": "libatk1.0-0",
  "libatk-bridge-2.0.so.0": "libatk-bridge2.0-0",
  "libatspi.so.0": "libatspi2.0-0",
  "libcairo.so.2": "libcairo2",
  "libcups.so.2": "libcups2",
  "libdbus-1.so.3": "libdbus-1-3",
  "libdrm.so.2": "libdrm2",
  "libexpat.so.1": "libexpat1",
  "libgbm.so.1": "libgbm1",
  "libgio-2.0.so.0": "libglib2.0-0",
  "libglib-2.0.so.0": "libglib2.0-0",
  "libgobject-2.0.so.0": "libglib2.0-0",
  "libgtk-3.so.0": "libgtk-3-0",
  "libnspr4.so": "libnspr4",
  "libnss3.so": "libnss3",
  "libnssutil3.so": "libnss3",
  "libpango-1.0.so.0": "libpango-1.0-0",
  "libsmime3.so": "libnss3",
  "libudev.so.1": "libudev1",
  "libX11.so.6": "libx11-6",
  "libxcb.so.1": "libxcb1",
  "libXcomposite.so.1": "libxcomposite1",
  "libXdamage.so.1": "libxdamage1",
  "libXext.so.6": "libxext6",
  "libXfixes.so.3": "libxfixes3",
  "libxkbcommon.so.0": "libxkbcommon0",
  "libXrandr.so.2": "libxrandr2",
};

/**
 * The shared libraries that Electron's executable and the libraries beside it ask for and the loader does not find.
 * @returns {Need[]}
 */
export function missingLibraries() {
  const executable = findElectron();
  if (!executable) return [];
  const folder = electronFolder();
  const beside = readdirSync(folder)
    .filter((name) => name.includes(".so"))
    .map((name) => join(folder, name));
  const found = read("ldd", [executable, ...beside]) ?? "";
  const names = [...found.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1]);
  // GTK is loaded at run time by some versions, which a look at the executable alone does not show.
  if (!(read("/sbin/ldconfig", ["-p"]) ?? "libgtk-3.so.0").includes("libgtk-3.so.0")) names.push("libgtk-3.so.0");
  return [...new Set(names)].map((name) => {
    const brings = /** @type {Record<string, string>} */ (LIBRARY_PACKAGES)[name];
    return { name, packages: brings ? [brings] : [] };
  });
}

/**
 * The programs a virtual screen needs and the path does not have.
 * @returns {Need[]}
 */
export function missingTools() {
  return [
    { name: "Xvfb", packages: ["xvfb"] },
    { name: "xauth", packages: ["xauth"] },
  ].filter(({ name }) => !isOnPath(name));
}

/**
 * Whether a program can be run by its name.
 * @param {string} name
 */
export function isOnPath(name) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, name)));
}
