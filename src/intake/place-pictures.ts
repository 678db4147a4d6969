import type { Body } from "../document/body.ts";
import type { Block } from "../document/nodes/block.ts";
import { restoreTree } from "../document/restore.ts";
import type { PlacedPicture } from "./blocks/assemble.ts";
import type { Intake } from "./intake.ts";

/**
 * The body of a paste with its pictures where they were found. `assetOf` names the asset that a picture became; undefined leaves
 * the picture out.
 */
export function placePictures(
  { body, blocks, pictures }: Intake,
  assetOf: (picture: PlacedPicture) => string | undefined,
): Body {
  const children: Block[] = [];
  const imagesBefore = (place: number): Block[] =>
    pictures
      .filter((picture) => picture.place === place)
      .flatMap((picture): Block[] => {
        const assetId = assetOf(picture);
        const { alt, caption } = picture;
        return assetId === undefined ? [] : [{ type: "image", assetId, alt, caption, credit: "" }];
      });
  for (const [place, block] of blocks.entries()) children.push(...imagesBefore(place), block);
  children.push(...imagesBefore(blocks.length));
  const restored = restoreTree({ root: { type: "root", children } });
  return restored.ok ? restored.value : body;
}
