// Makes a library, exports it, and prints the hash of each file: export-and-hash.ts FOLDER SEED COUNT ORDER
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { makeLibrary } from "../library/make-library.ts";
import { exportSubject } from "../subject.ts";

const [folder = "", seed = "", count = "", order = ""] = process.argv.slice(2);
const library = await makeLibrary({
  folder: join(folder, "Library"),
  seed: Number(seed),
  count: Number(count),
  backwards: order === "backwards",
});
const out = join(folder, "out");
await exportSubject(library, out);
library.close();
const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const hashes = files.map(({ parentPath, name }) => {
  const file = join(parentPath, name);
  return `${relative(out, file)} ${createHash("sha256").update(readFileSync(file)).digest("hex")}`;
});
process.stdout.write(JSON.stringify(hashes.sort()));
