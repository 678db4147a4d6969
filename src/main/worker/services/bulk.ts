import type { bulkContract } from "../../../shared/ipc/contract/bulk.ts";
import { succeed } from "../../../shared/result.ts";
import { countFound } from "../../articles/count-found.ts";
import { countTags } from "../../articles/list-tags.ts";
import { bulkDeskOf } from "../../bulk/bulk-desk.ts";
import type { Service } from "../services.ts";
import { writing } from "./writing.ts";

type Name = Exclude<keyof typeof bulkContract, "bulk.export"> | "bulk.write";

/** What is done with many articles at once. */
export const bulkServices = {
  "bulk.count": ({ database }, { query }) => succeed(countFound(database, query, Number.MAX_SAFE_INTEGER)),
  "bulk.apply": writing((library, { target, change, atHand }) => bulkDeskOf(library).apply(target, change, atHand)),
  "bulk.undo": writing((library, { step, atHand }) => bulkDeskOf(library).undo(step, atHand)),
  "bulk.write": (library, { target, ...order }) => bulkDeskOf(library).export(target, order),
  "tags.counts": ({ database }) => countTags(database),
  "bulk.cancel": (library) => {
    bulkDeskOf(library).cancel();
    return succeed(null);
  },
  "bulk.progress": (library) => succeed(bulkDeskOf(library).progress()),
} satisfies { [N in Name]: Service<N> };
