import { setImmediate } from "node:timers/promises";
import type { DuplicatePolicy, ImportedArticle, ImportNote } from "../../../shared/import.ts";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { addAsset } from "../../assets/add-asset.ts";
import { readAsset } from "../../assets/read-asset.ts";
import type { Library } from "../../library/library.ts";
import type { Place, Tray, TrayItem } from "../tray/tray.ts";
import { DirectoryKeeper } from "./directory-keeper.ts";
import { FreeSlugs } from "./free-slugs.ts";
import { closeJournal, takeBack } from "./journal.ts";
import { linkLateHeadlines, type Waiting } from "./link-late-headlines.ts";
import { inSlices } from "../../db/in-slices.ts";
import { addToPublication, type OfOutlet } from "./add-to-publication.ts";
import { writeArticle } from "./write-article.ts";

export interface WritingOrder {
  readonly policy: DuplicatePolicy;
  /** Which of the articles, by their place in the import. */
  readonly isWanted: (number: number) => boolean;
  /** Told of each article that is through. */
  readonly onArticle: () => void;
  readonly isCalledOff: () => boolean;
}

/** How many entries of the journal are taken back before other requests get their turn. */
const TAKEN_BACK_AT_ONCE = 40;

/**
 * Writes articles from their trays into the library: all that are wanted, or, where one cannot be written or the import is called
 * off, none. Pictures go first; one that is left over is only a file that no article shows.
 */
export async function writeAll(
  library: Library,
  trays: readonly Tray[],
  order: WritingOrder,
): Promise<Result<ImportedArticle[]>> {
  const { database } = library;
  await takeAllBack(library);
  const done: ImportedArticle[] = [];
  const late: (Waiting & OfOutlet & { notes: ImportNote[] })[] = [];
  const slugs = new FreeSlugs(database);
  const keeper = new DirectoryKeeper(database);
  const outcome = await attempt(async () => {
    const pictures = await writePictures(library, trays, order);
    if (!pictures.ok) return pictures;
    const written = await inSlices(
      database,
      wantedItems(trays, order),
      () => ({ database, slugs, policy: order.policy, directory: keeper.lend() }),
      ({ path, article }, tools) => {
        const result = writeArticle(tools, article);
        if (!result.ok) return fail({ ...result.error, place: [path, result.error.place].filter(Boolean).join(", ") });
        keeper.noteWrite();
        const { id, headline, outcome: became, waiting } = result.value;
        const notes = [...article.notes];
        const { socialLinks, mostPopular } = article;
        if (became !== "already-there") late.push({ id, ...waiting, socialLinks, mostPopular, notes });
        done.push({ file: path, id, headline, outcome: became, notes });
        order.onArticle();
        return succeed(null);
      },
      () => !order.isCalledOff(),
    );
    if (!written.ok || order.isCalledOff()) return written.ok ? fail(cancelled) : written;
    const linked = await inSlices(
      database,
      late,
      () => null,
      (one) => {
        one.notes.push(...linkLateHeadlines(database, one), ...addToPublication(database, one));
        return succeed(null);
      },
      () => !order.isCalledOff(),
    );
    return linked.ok && order.isCalledOff() ? fail(cancelled) : linked;
  });
  if (!outcome.ok) {
    await takeAllBack(library);
    return outcome;
  }
  closeJournal(database);
  return succeed(done);

  async function attempt(work: () => Promise<Result<null>>): Promise<Result<null>> {
    try {
      return await work();
    } catch (thrown) {
      await takeAllBack(library);
      throw thrown;
    }
  }
}

/** Takes back what an import left that was never completed: one just called off, or one during which the program ended. */
export async function takeAllBack({ database }: Library): Promise<void> {
  while (takeBack(database, TAKEN_BACK_AT_ONCE)) await setImmediate();
}

/** What lies in several trays, in the order of their files. */
export function* inOrder<Held>(open: readonly Generator<TrayItem<Held>>[]): Generator<TrayItem<Held>> {
  try {
    const heads = open.map((items) => items.next());
    for (;;) {
      let first = -1;
      for (const [index, head] of heads.entries()) {
        const best = heads[first];
        const isFirst = best === undefined || best.done === true;
        if (head.done !== true && (isFirst || isBefore(head.value, best.value))) first = index;
      }
      const head = heads[first];
      const items = open[first];
      if (head === undefined || head.done === true || items === undefined) return;
      yield head.value;
      heads[first] = items.next();
    }
  } finally {
    // A tray that is still being read cannot be closed.
    for (const items of open) items.return(undefined);
  }
}

function isBefore(one: Place, other: Place): boolean {
  return one.file < other.file || (one.file === other.file && one.place < other.place);
}

type ArticleItem = Extract<TrayItem, { kind: "article" }>;

function* wantedItems(trays: readonly Tray[], { isWanted }: WritingOrder): Generator<ArticleItem> {
  let number = 0;
  for (const item of inOrder(trays.map((tray) => tray.items())))
    if (item.kind === "article" && isWanted(number++)) yield item;
}

async function writePictures(library: Library, trays: readonly Tray[], order: WritingOrder): Promise<Result<null>> {
  if (!trays.some((tray) => tray.hasPictures())) return succeed(null);
  for (const { article } of wantedItems(trays, order)) {
    for (const id of article.pictureIds) {
      if (readAsset(library.database, id).ok) continue;
      const picture = trays.map((tray) => tray.picture(id)).find((found) => found !== undefined);
      if (picture === undefined) continue;
      const added = addAsset(library, picture);
      if (!added.ok) return added;
      await setImmediate();
      if (order.isCalledOff()) return fail(cancelled);
    }
  }
  return succeed(null);
}

const cancelled = { code: "cancelled", message: "The import was called off. Nothing of it was kept." } as const;
