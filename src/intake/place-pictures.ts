import type { Body } from "../document/body.ts";
import type { Block } from "../document/nodes/block.ts";
import type { PlacedPicture } from "./blocks/assemble.ts";

/** A body with its pictures where they were found. `assetOf` names the asset that a picture became; undefined leaves it out. */
export function placePictures(
  body: Body,
  pictures: readonly PlacedPicture[],
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
  for (const [place, block] of body.root.children.entries()) children.push(...imagesBefore(place), block);
  children.push(...imagesBefore(body.root.children.length));
  return { root: { ...body.root, children } };
}
