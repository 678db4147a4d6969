import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FALLBACK_NOTE } from "../lib/electron.mjs";

const WARNING = `This is a development package, made with a fallback Electron from the npm registry.
It is for trying out and testing. Do not give it to anyone: releases are made with Electron's official build.
`;

/**
 * electron-builder's hook, called when the app's folder is complete: takes our development launcher out of a fallback
 * runtime and marks the package as what it is.
 * @param {{appOutDir: string}} context
 */
export function afterPack({ appOutDir }) {
  if (!existsSync(join(appOutDir, FALLBACK_NOTE))) return;
  rmSync(join(appOutDir, "resources/app"), { recursive: true, force: true });
  writeFileSync(join(appOutDir, "DEVELOPMENT-PACKAGE.txt"), WARNING);
}
