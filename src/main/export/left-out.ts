import type { Asset } from "../../shared/asset.ts";
import type { DatelineError } from "../../shared/errors.ts";

/** How many of the articles that lack a picture are named. */
const NAMED = 3;

/** Keeps account of the pictures that articles had to leave without. */
export class LeftOut {
  readonly #pictures = new Map<string, { fileName: string; headlines: Set<string> }>();

  /** Notes which pictures an article left without. */
  note(headline: string, lost: readonly Pick<Asset, "id" | "fileName">[]): void {
    for (const { id, fileName } of lost) {
      const known = this.#pictures.get(id) ?? { fileName, headlines: new Set() };
      known.headlines.add(headline);
      this.#pictures.set(id, known);
    }
  }

  /** One problem for each picture, which names the articles. */
  problems(): DatelineError[] {
    return [...this.#pictures.values()].map(({ fileName, headlines }) => {
      const others = headlines.size - NAMED;
      const named = [...headlines].slice(0, NAMED).join("; ");
      return {
        code: "file-unreadable",
        message: `The picture “${fileName}” is missing from the library or damaged, and was left out.`,
        place: others > 0 ? `${named}; and ${String(others)} more` : named,
        mend: "Add the same picture again, which puts it back in its place, or take it out.",
      };
    });
  }
}
