import type { LexicalEditor } from "lexical";
import { $insertImage } from "../../../document/commands/insert-image.ts";
import type { Asset } from "../../../shared/asset.ts";

/** Puts a picture of the library in at the selection, with its words still to be written. */
export function insertPicture(editor: LexicalEditor, asset: Asset): void {
  editor.update(() => void $insertImage({ assetId: asset.id, alt: "", caption: "", credit: "" }));
}
