import { $getRoot, $getSelection, type LexicalEditor, PASTE_TAG } from "lexical";
import type { Intake } from "../../../intake/intake.ts";
import { type KeptPicture, placePictures, wordsBeside } from "../../../intake/place-pictures.ts";
import { tellFilled } from "../../pictures/fill-words.ts";
import { addPicture } from "../../ui/add-picture.ts";
import { $insertPasted } from "./insert-pasted.ts";
import { rawClipboard } from "./receipt/raw-clipboard.ts";

type PlacedPicture = Intake["pictures"][number];

/** Takes the pictures of a paste into the library, then puts the paste in with those that are pictures. */
export async function pasteWithPictures(
  editor: LexicalEditor,
  intake: Intake,
  dataTransfer: DataTransfer,
  language: string,
): Promise<void> {
  // Read at once: a clipboard is empty as soon as its event has gone by.
  const clipboard = rawClipboard(dataTransfer);
  const files = [...dataTransfer.files];
  const kept = new Map<PlacedPicture, KeptPicture>();
  for (const picture of intake.pictures) {
    const file = fileOf(picture, files);
    const taken = file === undefined ? null : await addPicture(file);
    if (taken !== null) kept.set(picture, { assetId: taken.asset.id, words: taken.words });
  }
  const body = placePictures(intake, (picture) => kept.get(picture));
  const full = { body, receipt: intake.receipt };
  editor.update(() => $insertPasted({ clipboard, language, full }, $getSelection() ?? $getRoot().selectEnd()), {
    tag: PASTE_TAG,
  });
  tellFilled([...kept].map(([picture, { words }]) => ({ fields: wordsBeside(picture), words })));
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
