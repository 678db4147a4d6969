import type { Body } from "../document/body.ts";
import type { Block } from "../document/nodes/block.ts";
import { restoreTree } from "../document/restore.ts";
import { fillEmpty, type PictureWords } from "../shared/picture/words.ts";
import type { PlacedPicture } from "./blocks/assemble.ts";
import type { Intake } from "./intake.ts";

/** What a picture became in the library: its asset, and what its file says of itself. */
export interface KeptPicture {
  readonly assetId: string;
  readonly words: PictureWords;
}

/**
 * The body of a paste with its pictures where they were found. `keptOf` tells what a picture became; undefined leaves it out. The
 * words beside a picture in the paste win over those in its file, which were written for whoever had it first.
 */
export function placePictures(
  { body, blocks, pictures }: Intake,
  keptOf: (picture: PlacedPicture) => KeptPicture | undefined,
): Body {
  const children: Block[] = [];
  const imagesBefore = (place: number): Block[] =>
    pictures
      .filter((picture) => picture.place === place)
      .flatMap((picture): Block[] => {
        const kept = keptOf(picture);
        if (kept === undefined) return [];
        return [{ type: "image", assetId: kept.assetId, ...fillEmpty(wordsBeside(picture), kept.words) }];
      });
  for (const [place, block] of blocks.entries()) children.push(...imagesBefore(place), block);
  children.push(...imagesBefore(blocks.length));
  const restored = restoreTree({ root: { type: "root", children } });
  return restored.ok ? restored.value : body;
}

/** The words that stand beside a picture in a paste, as the fields of an image. */
export function wordsBeside({ alt, caption }: PlacedPicture): PictureWords {
  return { alt, caption, credit: "" };
}
