import type { LinkTarget } from "../../shared/article/links.ts";
import { $createAlsoReadNode, type AlsoReadNode } from "../nodes/also-read/node.ts";
import { $insertBlock, $selectAfter } from "./insert-block.ts";

/** Puts an "Also read" line at the selection and the caret after it. Null for a target that is yet to be chosen. */
export function $insertAlsoRead(target: LinkTarget | null): AlsoReadNode {
  const alsoRead = $createAlsoReadNode(target);
  $insertBlock(alsoRead);
  $selectAfter(alsoRead);
  return alsoRead;
}
