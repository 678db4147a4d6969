import { $createImageNode, type ImageDetails, type ImageNode } from "../nodes/image/node.ts";
import { $insertBlock, $selectAfter } from "./insert-block.ts";

/** Puts a picture at the selection and the caret after it. */
export function $insertImage(details: ImageDetails): ImageNode {
  const image = $createImageNode(details);
  $insertBlock(image);
  $selectAfter(image);
  return image;
}
