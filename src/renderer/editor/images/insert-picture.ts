import type { LexicalEditor } from "lexical";
import { $insertImage } from "../../../document/commands/insert-image.ts";
import type { TakenPicture } from "../../../shared/picture/words.ts";
import { fillWords } from "../../pictures/fill-words.ts";

/** Puts a picture of the library in at the selection, with the words that its file brings along. */
export function insertPicture(editor: LexicalEditor, { asset, words }: TakenPicture): void {
  const image = fillWords({ assetId: asset.id, alt: "", caption: "", credit: "" }, words);
  editor.update(() => void $insertImage(image));
}
