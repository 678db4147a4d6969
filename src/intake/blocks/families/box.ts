import type { FactBox, FactBoxKind } from "../../../document/nodes/fact-box/schema.ts";
import type { Paragraph } from "../../../document/nodes/paragraph/schema.ts";
import { attribute, type ElementNode, hasClass, type TreeNode } from "../../tree/node.ts";
import { assemble } from "../assemble.ts";
import type { Entry } from "../entry.ts";
import type { Family } from "../family.ts";

/** Boxes beside a text that say what they are. What they cannot hold follows them; other asides are part of the text. */
export const boxFamily: Family = {
  names: ["aside"],
  build: (node, context, builder) => {
    const kind = kindOf(node);
    const outside = { ...context, list: undefined };
    if (kind === undefined) return builder.block(node, context);
    builder.writer.endLine();
    const entries = builder.entriesOf(kind === "editors-note" ? withoutLabel(node.children) : node.children, outside);
    const own = entries.filter(mayStand);
    const box = kind === "editors-note" ? noteOf(own) : boxOf(kind, own, hasTitle(node));
    builder.writer.add(...(box === undefined ? [] : [box]), ...entries.filter((entry) => !mayStand(entry)));
  },
};

function kindOf(node: ElementNode): FactBoxKind | "editors-note" | undefined {
  if (hasClass(node, /^editors?-?note$/i)) return "editors-note";
  if (hasClass(node, /^key-?points$/i)) return "key-points";
  return hasClass(node, /^(?:fact-?box|factfile)$/i) ? "fact-box" : undefined;
}

function mayStand(entry: Entry): boolean {
  return entry.kind === "item" || (entry.kind === "block" && /^(?:paragraph|heading)$/.test(entry.block.type));
}

function boxOf(kind: FactBoxKind, entries: readonly Entry[], isTitled: boolean): Entry | undefined {
  const { blocks } = assemble(entries);
  if (blocks.length === 0) return undefined;
  const [first, ...others] = blocks;
  const title = first?.type === "heading" || (isTitled && first?.type === "paragraph") ? first : undefined;
  const parts = (title === undefined ? blocks : others).flatMap((block): FactBox["children"] => {
    if (block.type === "heading") return [{ type: "paragraph", children: block.children }];
    return block.type === "paragraph" || block.type === "list" ? [block] : [];
  });
  const children: FactBox["children"] = [{ type: "box-title", children: title?.children ?? [] }, ...parts];
  return { kind: "block", block: { type: "fact-box", kind, children } };
}

function noteOf(entries: readonly Entry[]): Entry | undefined {
  const paragraphs = assemble(entries).blocks.flatMap((block): Paragraph[] =>
    block.type === "paragraph"
      ? [block]
      : block.type === "heading"
        ? [{ type: "paragraph", children: block.children }]
        : [],
  );
  return paragraphs.length === 0 ? undefined : { kind: "block", block: { type: "editors-note", children: paragraphs } };
}

// A page shows the label in the note, and would then show it twice.
function withoutLabel(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node): TreeNode[] => {
    if (node.kind !== "element") return [node];
    return hasClass(node, /^label$/) ? [] : [{ ...node, children: withoutLabel(node.children) }];
  });
}

function hasTitle(node: ElementNode): boolean {
  const first = node.children.find((child) => child.kind === "element");
  return first !== undefined && first.kind === "element" && /\btitle\b|\bbox-title\b/.test(attribute(first, "class"));
}
