import type { ArticleSummary } from "../../shared/article/query.ts";
import type { FieldName } from "../../shared/article/comparison.ts";
import type { PreflightCode, PreflightPlace } from "../../shared/preflight.ts";
import type { Dossier } from "../dossier.ts";
import type { Tokens } from "../theme/tokens.ts";

/** What is known of an article that another points at. */
export type LinkState = Pick<ArticleSummary, "headline" | "status" | "trashed">;

/**
 * What preflight looks at. `targets` holds every article that this one points at, those in the trash too, by id; one that is
 * missing there is gone from the library. `pages` are those whose pages on the site it links to by their addresses, by slug. `lost`
 * are the pictures, by id, whose files are missing or damaged. `colours` are those of the publication's theme, null where it cannot
 * be read. `unanswered`: it is out, and says something else than readers were last given account of. `now` is the instant at which it
 * is looked at.
 */
export interface PreflightSubject {
  readonly dossier: Dossier;
  readonly targets: ReadonlyMap<string, LinkState>;
  readonly pages: ReadonlyMap<string, LinkState>;
  readonly lost: ReadonlySet<string>;
  readonly colours: Tokens["colours"] | null;
  readonly unanswered: boolean;
  readonly now: string;
}

/** What a rule has found. `about` tells findings of one code apart: an id, an address, some words. */
export interface Found {
  readonly code: PreflightCode;
  readonly about?: string;
  readonly message: string;
  readonly mend: string;
  readonly place: PreflightPlace;
}

/** A family of rules. */
export type Rules = (subject: PreflightSubject) => Found[];

/** A place in a field. */
export function inField(field: FieldName): PreflightPlace {
  return { kind: "field", field };
}

/** A place in a block of the body. */
export function inBody(block: number, found = ""): PreflightPlace {
  return { kind: "body", block, found };
}
