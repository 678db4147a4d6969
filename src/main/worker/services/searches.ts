import type { searchesContract } from "../../../shared/ipc/contract/searches.ts";
import { succeed } from "../../../shared/result.ts";
import { listLanguages } from "../../articles/list-languages.ts";
import { countSearches, listSearches, saveSearches } from "../../searches/saved-searches.ts";
import type { Service } from "../services.ts";
import { writing } from "./writing.ts";

/** Saved searches, and what filters can ask for. */
export const searchServices = {
  "searches.list": ({ database }) => succeed(listSearches(database)),
  "searches.save": writing(({ database }, { searches }) => saveSearches(database, searches)),
  "searches.counts": ({ database }, { queries }) => countSearches(database, queries),
  "languages.list": ({ database }) => listLanguages(database),
} satisfies { [Name in keyof typeof searchesContract]: Service<Name> };
