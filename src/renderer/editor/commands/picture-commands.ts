import { $getNodeByKey, $getSelection, type LexicalEditor } from "lexical";
import { $isImageNode, type ImageDetails } from "../../../document/nodes/image/node.ts";
import { openFraming } from "../../pictures/open-framing.ts";
import { knownPicture } from "../../ui/picture-store.ts";
import type { EditorCommand } from "./editor-command.ts";

/** Chooses the part of the selected picture that is shown. */
export const framePictureCommand: EditorCommand = {
  id: "picture.frame",
  label: "Crop and focal point",
  icon: "crop",
  keywords: ["picture", "image", "cut", "frame"],
  isAvailable: ({ picture }) => picture,
  run: frameSelectedPicture,
};

function frameSelectedPicture(editor: LexicalEditor): void {
  const selected = editor.read($selectedPicture);
  if (selected === undefined) return;
  const { key, image } = selected;
  openFraming(knownPicture(image.assetId), image, (framing) =>
    editor.update(() => {
      const node = $getNodeByKey(key);
      if ($isImageNode(node)) node.setImage(framing);
    }),
  );
}

function $selectedPicture(): { key: string; image: ImageDetails } | undefined {
  const node = $getSelection()?.getNodes().find($isImageNode);
  return node && { key: node.getKey(), image: node.getImage() };
}
