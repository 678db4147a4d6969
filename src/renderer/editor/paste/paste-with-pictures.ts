import { $insertGeneratedNodes } from "@lexical/clipboard";
import { $getRoot, $getSelection, type LexicalEditor, PASTE_TAG } from "lexical";
import type { Intake } from "../../../intake/intake.ts";
import { placePictures } from "../../../intake/place-pictures.ts";
import { addPicture } from "../../ui/add-picture.ts";
import { $fitIntoPlace } from "./fit-into-cell.ts";
import { $nodesFromBody } from "./body-nodes.ts";

type PlacedPicture = Intake["pictures"][number];

/** Takes the pictures of a paste into the library, then puts the paste in with those that are pictures. */
export async function pasteWithPictures(editor: LexicalEditor, intake: Intake, files: readonly File[]): Promise<void> {
  const assetIds = new Map<PlacedPicture, string>();
  for (const picture of intake.pictures) {
    const file = fileOf(picture, files);
    const asset = file === undefined ? null : await addPicture(file);
    if (asset !== null) assetIds.set(picture, asset.id);
  }
  const complete = placePictures(intake, (picture) => assetIds.get(picture));
  editor.update(
    () => {
      const selection = $getSelection() ?? $getRoot().selectEnd();
      $insertGeneratedNodes(editor, $fitIntoPlace($nodesFromBody(complete)), selection);
    },
    { tag: PASTE_TAG },
  );
}

function fileOf({ source }: PlacedPicture, files: readonly File[]): File | undefined {
  switch (source.kind) {
    case "bytes":
      return new File([source.bytes], "pasted picture", { type: source.mediaType });
    case "clipboard":
      return files[source.index];
    case "file":
      return undefined;
  }
}
