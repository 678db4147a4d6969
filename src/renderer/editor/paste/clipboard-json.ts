import { $isElementNode, $parseSerializedNode, type LexicalNode } from "lexical";
import { clipboardBody } from "./clipboard-body.ts";

/**
 * The nodes of a clipboard filled by an editor of Dateline; null where its text is no sound part of a body: any page can put
 * what it likes under that name.
 */
export function $nodesFromClipboardJson(json: string): LexicalNode[] | null {
  const clipboard = parse(json);
  const held = clipboardBody(isRecord(clipboard) ? clipboard["nodes"] : undefined);
  if (held === null) return null;
  const nodes = held.blocks.map((block) => $parseSerializedNode(block));
  return held.isLine ? nodes.flatMap((block) => ($isElementNode(block) ? block.getChildren() : [])) : nodes;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
