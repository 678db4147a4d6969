import { z } from "zod";
import type { Body } from "../../../document/body.ts";
import type { Block } from "../../../document/nodes/block.ts";
import { restoreTree } from "../../../document/restore.ts";

const NodesSchema = z.array(z.looseObject({ type: z.string() })).min(1);

/** The nodes that stand within a block. */
const INLINE: ReadonlySet<string> = new Set(["text", "linebreak", "tab", "link", "autolink", "footnote"]);

/** What part of a text a clipboard holds: whole blocks, or a piece of a line, which then is the body's only paragraph. */
export interface ClipboardBody {
  readonly body: Body;
  /** Without the paragraph that every body ends with. */
  readonly blocks: readonly Block[];
  readonly isLine: boolean;
}

/** Serialised nodes through the same gate as a stored body; null where they are no sound part of one. */
export function clipboardBody(serialised: unknown): ClipboardBody | null {
  const nodes = NodesSchema.safeParse(serialised).data;
  if (nodes === undefined) return null;
  const isLine = nodes.every(({ type }) => INLINE.has(type));
  const children = isLine ? [{ type: "paragraph", children: nodes }] : nodes;
  const restored = restoreTree({ root: { type: "root", children } });
  if (!restored.ok) return null;
  return { body: restored.value, blocks: restored.value.root.children.slice(0, nodes.length), isLine };
}
