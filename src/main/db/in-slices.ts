import { setImmediate } from "node:timers/promises";
import type { Database } from "better-sqlite3";
import { type Result, succeed } from "../../shared/result.ts";
import { transact } from "./transact.ts";

/** How long the library is kept from other work at a time, in milliseconds. */
const LONGEST_SLICE = 8;

/**
 * Works through items in slices of some milliseconds, each a transaction; between two of them other requests get their turn.
 * Slices are not flushed to the disk one by one: whoever calls ends with a write that is, which flushes them all, and what somebody
 * saves in between is flushed as ever. `begin` makes what a slice works with. Ends early where `goOn` says no.
 */
export async function inSlices<Item, Tools>(
  database: Database,
  items: Iterable<Item>,
  begin: () => Tools,
  work: (item: Item, tools: Tools) => Result<null>,
  goOn: () => boolean,
): Promise<Result<null>> {
  const iterator = items[Symbol.iterator]();
  try {
    return await sliceBySlice(database, iterator, begin, work, goOn);
  } finally {
    iterator.return?.();
  }
}

async function sliceBySlice<Item, Tools>(
  database: Database,
  iterator: Iterator<Item>,
  begin: () => Tools,
  work: (item: Item, tools: Tools) => Result<null>,
  goOn: () => boolean,
): Promise<Result<null>> {
  let next = iterator.next();
  while (next.done !== true && goOn()) {
    database.pragma("synchronous = NORMAL");
    try {
      const slice = transact(database, () => {
        const tools = begin();
        const end = performance.now() + LONGEST_SLICE;
        while (next.done !== true) {
          const outcome = work(next.value, tools);
          if (!outcome.ok) return outcome;
          next = iterator.next();
          if (performance.now() > end) break;
        }
        return succeed(null);
      });
      if (!slice.ok) return slice;
    } finally {
      database.pragma("synchronous = FULL");
    }
    await setImmediate();
  }
  return succeed(null);
}
