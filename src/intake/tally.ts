import type { MissingPicture } from "./pictures/picture.ts";
import type { Counts, DroppedKind } from "./receipt.ts";

/** Counts what is dropped while a document is read. */
export class Tally {
  readonly missingPictures: MissingPicture[] = [];
  readonly #dropped = new Map<DroppedKind, number>();

  drop(kind: DroppedKind, times = 1): void {
    if (times > 0) this.#dropped.set(kind, (this.#dropped.get(kind) ?? 0) + times);
  }

  get dropped(): Counts<DroppedKind> {
    return Object.fromEntries(this.#dropped);
  }
}
