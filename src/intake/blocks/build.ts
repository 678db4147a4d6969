import { type Direction, directionOfLanguage } from "../../shared/language.ts";
import type { FindPicture } from "../pictures/picture.ts";
import type { Tally } from "../tally.ts";
import { formatIn, formatInLine } from "../text/formats.ts";
import { visibleText } from "../text/white-space.ts";
import { type ElementNode, property, type TreeNode } from "../tree/node.ts";
import { type Context, directionIn, keepsLinesIn, type LineKind, OUTERMOST } from "./context.ts";
import type { Entry } from "./entry.ts";
import { familyOf, isInLine } from "./families.ts";
import type { Builder } from "./family.ts";
import { Writer } from "./writer.ts";

export interface BuildOptions {
  readonly tally: Tally;
  /** The text's language (BCP 47). */
  readonly language: string;
  readonly findPicture: FindPicture | undefined;
}

/** What a document's tree yields, from top to bottom. */
export function buildEntries(root: ElementNode, { tally, language, findPicture }: BuildOptions): Entry[] {
  const shared = { tally, direction: directionOfLanguage(language), findPicture, lists: 0, files: 0 };
  return entriesOf(root.children, OUTERMOST, undefined, shared);
}

/** What all parts of one document share. */
interface Shared {
  readonly tally: Tally;
  readonly direction: Direction;
  readonly findPicture: FindPicture | undefined;
  lists: number;
  files: number;
}

function entriesOf(
  nodes: readonly TreeNode[],
  context: Context,
  direction: Direction | undefined,
  shared: Shared,
): Entry[] {
  const writer = new Writer(shared.direction);
  writer.line = { ...writer.line, direction };
  const builder: Builder = {
    writer,
    tally: shared.tally,
    walk: (inner, innerContext) => {
      for (const node of inner) visit(node, innerContext, builder);
    },
    block: (node, innerContext, kind) => writeBlock(node, innerContext, kind, builder),
    entriesOf: (inner, innerContext) => entriesOf(inner, innerContext, writer.line.direction, shared),
    nextList: () => `list ${++shared.lists}`,
    nextFile: () => shared.files++,
    findPicture: (address) => shared.findPicture?.(address),
  };
  builder.walk(nodes, context);
  const entries = writer.finish();
  shared.tally.drop("empty-paragraphs", writer.blanks);
  return entries;
}

function visit(node: TreeNode, context: Context, builder: Builder): void {
  if (node.kind === "comment") return;
  if (node.kind === "text") {
    const { format, link, keepsLines } = context;
    return builder.writer.write({ text: visibleText(node.text, keepsLines), format, link });
  }
  const inLine = isInLine(node.name);
  const inner: Context = {
    ...context,
    format: inLine ? formatInLine(node, context.format) : formatIn(node, context.format),
    keepsLines: keepsLinesIn(node, context.keepsLines),
  };
  const family = familyOf(node.name);
  if (family !== undefined) family.build(node, inner, builder);
  else if (isSetAsBlock(node)) builder.block(node, inner);
  else builder.walk(node.children, inner);
}

function isSetAsBlock(node: ElementNode): boolean {
  return /^(?:block|flex|grid|table|table-row|table-cell|list-item|flow-root)$/.test(property(node, "display"));
}

function writeBlock(node: ElementNode, context: Context, kind: LineKind | undefined, { writer, walk }: Builder): void {
  writer.endLine();
  const outer = writer.line;
  writer.line = { kind: kind ?? outer.kind, direction: directionIn(node, outer.direction) };
  walk(node.children, context);
  writer.endLine(/^(?:p|li|h[1-6])$/.test(node.name));
  writer.line = outer;
}
