import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporary-library.ts";
import { isFolder } from "./is-folder.ts";

it("knows a folder from what only bears its name: a program called backups would have been started", () => {
  const folder = temporaryFolder();
  const [program, link, gone] = [join(folder, "backups"), join(folder, "link"), join(folder, "gone")];
  writeFileSync(program, "#!/bin/sh\n", { mode: 0o755 });
  symlinkSync(temporaryFolder(), link);
  expect([folder, program, link, gone].map(isFolder)).toEqual([true, false, false, false]);
});
