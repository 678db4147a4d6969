import { $isHeadingNode } from "@lexical/rich-text";
import { $createParagraphNode, type ElementNode, type LexicalNode } from "lexical";
import { $isAttributionNode } from "../nodes/attribution/node.ts";
import { $isBoxTitleNode } from "../nodes/fact-box/title-node.ts";
import { $liftOut } from "./lift.ts";
import { $isBlock } from "./lines.ts";

/** Leaves in a frame only what may stand there: other lines of text become paragraphs, other blocks follow the frame. */
export function $keepOnly(frame: ElementNode, mayStand: (child: LexicalNode) => boolean): void {
  const strangers: LexicalNode[] = [];
  for (const child of frame.getChildren()) {
    if (mayStand(child)) continue;
    if ($isHeadingNode(child) || $isAttributionNode(child) || $isBoxTitleNode(child)) {
      child.replace($createParagraphNode(), true);
    } else if ($isBlock(child)) strangers.push(child);
    else child.replace($createParagraphNode()).append(child);
  }
  $liftOut(strangers);
}
