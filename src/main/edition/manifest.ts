import { join } from "node:path";
import { z } from "zod";
import { parseJson } from "../../shared/json.ts";
import { writeFileAtomically } from "../files/write-file.ts";
import { readBoundedFile } from "../files/read-file.ts";

/** The file that tells what an edition's folder holds. */
export const MANIFEST = "dateline-edition.json";
const LARGEST_MANIFEST = 512 * 1024 * 1024;

const FileSchema = z.strictObject({
  /** What the file was made from, as a hash: the same again gives the same file. */
  from: z.string(),
  /** Of an article: the articles it points at and the pictures it shows, as they were in its revision. */
  links: z.array(z.string()).optional(),
  pictures: z.array(z.string()).optional(),
  /** The ids of the pictures that it had to leave out. */
  lost: z.array(z.string()).optional(),
});
const ManifestSchema = z.strictObject({
  format: z.literal("dateline-edition"),
  version: z.literal(1),
  files: z.record(z.string(), FileSchema),
});
export type ManifestFile = z.infer<typeof FileSchema>;

/** Each file that an edition wrote, by its path in the folder. */
export type Manifest = Map<string, ManifestFile>;

/** Reads what an earlier edition left in a folder; one that cannot be read counts as none, and all is written anew. */
export function readManifest(folder: string): Manifest {
  const bytes = readBoundedFile(join(folder, MANIFEST), LARGEST_MANIFEST);
  const json = bytes.ok ? parseJson(new TextDecoder().decode(bytes.value)) : bytes;
  const parsed = ManifestSchema.safeParse(json.ok ? json.value : undefined);
  return new Map(parsed.success ? Object.entries(parsed.data.files) : []);
}

/** Keeps what the folder holds now, its files in order. */
export function writeManifest(folder: string, manifest: Manifest): void {
  const files = [...manifest].sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = files.map(([path, file]) => `${JSON.stringify(path)}: ${JSON.stringify(file)}`);
  const text = `{ "format": "dateline-edition", "version": 1, "files": {\n${lines.join(",\n")}\n} }\n`;
  writeFileAtomically(join(folder, MANIFEST), text);
}
