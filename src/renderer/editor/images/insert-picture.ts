import { $getNodeByKey, type LexicalEditor, type NodeKey } from "lexical";
import { $insertImage, $insertImageBeside } from "../../../document/commands/insert-image.ts";
import type { TakenPicture } from "../../../shared/picture/words.ts";
import { fillWords } from "../../pictures/fill-words.ts";

/** A place between blocks: beside one of them. */
export interface BesideBlock {
  readonly key: NodeKey;
  readonly isAfter: boolean;
}

/**
 * Puts a picture of the library in, with the words that its file brings along: at the selection, or beside a block that is still
 * there. Answers the place behind it.
 */
export function insertPicture(
  editor: LexicalEditor,
  { asset, words }: TakenPicture,
  place: BesideBlock | null = null,
): BesideBlock {
  const image = fillWords({ assetId: asset.id, alt: "", caption: "", credit: "" }, words);
  let key = "";
  editor.update(
    () => {
      const block = place && $getNodeByKey(place.key);
      const inserted = block ? $insertImageBeside(block, place.isAfter, image) : $insertImage(image);
      key = inserted.getKey();
    },
    { discrete: true },
  );
  return { key, isAfter: true };
}
