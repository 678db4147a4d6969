import { $isParagraphNode, type LexicalNode } from "lexical";
import { $createImageNode, type ImageDetails, type ImageNode } from "../nodes/image/node.ts";
import { $insertBlock, $selectAfter } from "./insert-block.ts";

/** Puts a picture at the selection and the caret after it. */
export function $insertImage(details: ImageDetails): ImageNode {
  const image = $createImageNode(details);
  $insertBlock(image);
  $selectAfter(image);
  return image;
}

/** Puts a picture before or after a block, in place of an empty paragraph, and the caret after it. No paragraph is divided. */
export function $insertImageBeside(block: LexicalNode, isAfter: boolean, details: ImageDetails): ImageNode {
  const image = $createImageNode(details);
  if ($isParagraphNode(block) && block.isEmpty()) block.replace(image);
  else if (isAfter) block.insertAfter(image);
  else block.insertBefore(image);
  $selectAfter(image);
  return image;
}
