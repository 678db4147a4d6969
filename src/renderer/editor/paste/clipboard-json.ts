import { $isElementNode, $parseSerializedNode, type LexicalNode } from "lexical";
import { z } from "zod";
import { restoreTree } from "../../../document/restore.ts";

const ClipboardSchema = z.object({ nodes: z.array(z.looseObject({ type: z.string() })).min(1) });

/** The nodes that stand within a block. */
const INLINE: ReadonlySet<string> = new Set(["text", "linebreak", "tab", "link", "autolink"]);

/**
 * The nodes of a clipboard filled by an editor of Dateline; null where its text is no sound part of a body: any page can put
 * what it likes under that name. Passes the same gate as a stored body.
 */
export function $nodesFromClipboardJson(json: string): LexicalNode[] | null {
  const clipboard = ClipboardSchema.safeParse(parse(json));
  if (!clipboard.success) return null;
  const { nodes } = clipboard.data;
  const isLine = nodes.every(({ type }) => INLINE.has(type));
  const restored = restoreTree({
    root: { type: "root", children: isLine ? [{ type: "paragraph", children: nodes }] : nodes },
  });
  if (!restored.ok) return null;
  const blocks = restored.value.root.children.slice(0, nodes.length).map((block) => $parseSerializedNode(block));
  return isLine ? blocks.flatMap((block) => ($isElementNode(block) ? block.getChildren() : [])) : blocks;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
