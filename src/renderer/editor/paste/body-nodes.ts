import { $parseSerializedNode, type LexicalNode } from "lexical";
import type { Body } from "../../../document/body.ts";

/** New nodes for the blocks of a body that has passed `restore`. */
export function $nodesFromBody(body: Body): LexicalNode[] {
  return body.root.children.map((block) => $parseSerializedNode(block));
}
