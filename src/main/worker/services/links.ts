import type { linksContract } from "../../../shared/ipc/contract/links.ts";
import { articlesLinkingTo, refreshLinks } from "../../links/links-to.ts";
import { repairLinks, undoRepair } from "../../links/repair-links.ts";
import { suggestLinks } from "../../links/suggest-links.ts";
import type { Service } from "../services.ts";
import { writing } from "./writing.ts";

/** The links between articles. */
export const linkServices = {
  "links.to": ({ database, readOnlyReason }, { id }) => {
    if (readOnlyReason === null) refreshLinks(database);
    return articlesLinkingTo(database, id);
  },
  "links.suggest": ({ database, readOnlyReason }, { id }) => {
    if (readOnlyReason === null) refreshLinks(database);
    return suggestLinks(database, id);
  },
  "links.repair": writing(({ database }, wish) => repairLinks(database, wish)),
  "links.undoRepair": writing(({ database }, { repaired }) => undoRepair(database, repaired)),
} satisfies { [Name in keyof typeof linksContract]: Service<Name> };
