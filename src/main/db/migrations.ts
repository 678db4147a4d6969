import { directory } from "./migrations/0010-directory.ts";
import { articles } from "./migrations/0020-articles.ts";
import { counts } from "./migrations/0030-counts.ts";
import { search } from "./migrations/0040-search.ts";
import { revisions } from "./migrations/0050-revisions.ts";
import { language } from "./migrations/0070-language.ts";
import { imports } from "./migrations/0090-imports.ts";
import { preflight } from "./migrations/0140-preflight.ts";
import { workflow } from "./migrations/0150-workflow.ts";
import { corrections } from "./migrations/0160-corrections.ts";
import { searchFolding } from "./migrations/0170-search-folding.ts";
import { targetLength } from "./migrations/0180-target-length.ts";
import { bulk } from "./migrations/0190-bulk.ts";
import { pictureUse } from "./migrations/0200-picture-use.ts";
import { mergedEntries } from "./migrations/0210-merged-entries.ts";
import { renamedTags } from "./migrations/0220-renamed-tags.ts";

/** One step of the schema: the `user_version` it leads to, and its statements. Once released, a step never changes. */
export interface Migration {
  readonly version: number;
  readonly statements: string;
}

/** Every step from an empty database to the present schema, in order. Gaps of ten leave room for branches to meet. */
export const MIGRATIONS: readonly Migration[] = [
  { version: 10, statements: directory },
  { version: 20, statements: articles },
  { version: 30, statements: counts },
  { version: 40, statements: search },
  { version: 50, statements: revisions },
  { version: 70, statements: language },
  { version: 90, statements: imports },
  { version: 140, statements: preflight },
  { version: 150, statements: workflow },
  { version: 160, statements: corrections },
  { version: 170, statements: searchFolding },
  { version: 180, statements: targetLength },
  { version: 190, statements: bulk },
  { version: 200, statements: pictureUse },
  { version: 210, statements: mergedEntries },
  { version: 220, statements: renamedTags },
];
