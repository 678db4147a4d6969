import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkLibrary } from "../check/check-library.ts";
import { openLibrary } from "../library/open-library.ts";
import { libraryPaths } from "../library/paths.ts";
import { contentOf } from "../testing/content.ts";
import { DAMAGES } from "../testing/damage.ts";
import { seededRandom } from "../testing/random.ts";
import { expectValue, temporaryFolder } from "../testing/temporary-library.ts";
import { makeWornLibrary, versionsOf, type WornLibrary } from "../testing/worn-library.ts";
import { rebuildLibrary } from "./rebuild-library.ts";

let worn: WornLibrary;
const wornFolder = mkdtempSync(join(tmpdir(), "dateline-worn-"));
beforeAll(async () => {
  worn = await makeWornLibrary(join(wornFolder, "Library"));
});
afterAll(() => rmSync(wornFolder, { recursive: true, force: true }));

describe("a library rebuilt", () => {
  it.each(Object.entries(DAMAGES))("after %s holds all it held", async (_, damage) => {
    const folder = join(temporaryFolder(), "Library");
    cpSync(worn.folder, folder, { recursive: true });
    damage(folder, seededRandom(7));
    const report = expectValue(await rebuildLibrary(libraryPaths(folder)));
    const { library } = expectValue(await openLibrary(folder, { create: false, access: "write" }));
    const content = contentOf(library);
    const versions = versionsOf(library);
    const { findings } = await checkLibrary(library);
    library.close();
    expect(versions).toEqual(expect.arrayContaining(worn.backedUpVersions));
    expect({ content, findings, shortfalls: report.shortfalls }).toEqual({
      content: worn.content,
      findings: [],
      shortfalls: [],
    });
  });
});
