import type { revisionsContract } from "../../../shared/ipc/contract/revisions.ts";
import { succeed } from "../../../shared/result.ts";
import { compareRevisions, describeRevision } from "../../revisions/compare-revisions.ts";
import { keepRevision } from "../../revisions/keep-revision.ts";
import { nameRevision } from "../../revisions/name-revision.ts";
import { listRevisions, readRevision } from "../../revisions/read-revisions.ts";
import { copyRevision, restoreRevision } from "../../revisions/restore-revision.ts";
import type { Service } from "../services.ts";
import { writing } from "./writing.ts";

/** The versions of an article. */
export const revisionServices = {
  "revisions.list": ({ database }, { id }) => succeed(listRevisions(database, id)),
  "revisions.read": ({ database }, { id, revision }) => readRevision(database, id, revision),
  "revisions.describe": ({ database }, version) => describeRevision(database, version),
  "revisions.compare": ({ database }, versions) => compareRevisions(database, versions),
  "revisions.keep": writing(({ database }, { id }) => {
    const kept = keepRevision(database, id, "automatic");
    return kept.ok ? succeed(null) : kept;
  }),
  "revisions.name": writing(({ database }, version) => nameRevision(database, version)),
  "revisions.restore": writing(({ database }, wish) => restoreRevision(database, wish)),
  "revisions.copy": writing(({ database }, version) => copyRevision(database, version)),
} satisfies { [Name in keyof typeof revisionsContract]: Service<Name> };
