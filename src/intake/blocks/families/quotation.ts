import { linesOf } from "../../../document/nodes/lines.ts";
import type { Inline } from "../../../document/nodes/inline.ts";
import type { Quoted } from "../../../document/nodes/quotation/quoted.ts";
import { joinLines } from "../../text/join.ts";
import type { ElementNode, TreeNode } from "../../tree/node.ts";
import type { Entry } from "../entry.ts";
import type { Builder, Family } from "../family.ts";
import { postCard } from "./embed.ts";
import type { Context } from "../context.ts";

const SPACE = { type: "text", text: " ", format: 0 } as const;

/** Quotations set as a block. Headings, lists and pictures in one stand between its parts: a quotation holds paragraphs. */
export const quotationFamily: Family = {
  names: ["blockquote"],
  build: (node, context, builder) => {
    const post = postCard(node);
    if (post !== undefined) return builder.writer.add(...post);
    const outside = { ...context, list: undefined };
    const children = withSpeakerApart(node.children);
    const speakers = children.filter(isSpeaker);
    const words = builder.entriesOf(
      children.filter((child) => !isSpeaker(child)),
      outside,
    );
    // Only what is in them: that a name stands in `<cite>` does not make it italic.
    const speaker = joinLines(
      speakers.map(({ children }) => lineOf(children, outside, builder)),
      SPACE,
    );
    builder.writer.add(...quoted(words, withoutDash(speaker)));
  },
};

/** Nodes as one line: what stands in several blocks is divided by a space. */
export function lineOf(nodes: readonly TreeNode[], context: Context, { entriesOf, writer }: Builder): Inline[] {
  const entries = entriesOf(nodes, context);
  writer.add(...entries.filter((entry) => entry.kind === "picture"));
  return joinLines(entries.map(inlinesOf), SPACE);
}

/** The line of an entry; none for a picture or a divider. */
export function inlinesOf(entry: Entry): Inline[] {
  if (entry.kind === "item") return entry.line;
  if (entry.kind === "picture") return [];
  const { block } = entry;
  return joinLines(linesOf(block), SPACE);
}

// Each run of paragraphs becomes a quotation; the speaker stands in the last.
function quoted(entries: readonly Entry[], speaker: Inline[]): Entry[] {
  const result: Entry[] = [];
  let run: Quoted | undefined;
  for (const entry of entries) {
    if (entry.kind === "block" && entry.block.type === "paragraph") {
      if (run === undefined) result.push(quotationOf((run = [])));
      run.push(entry.block);
    } else {
      run = undefined;
      result.push(entry);
    }
  }
  if (speaker.length === 0) return result;
  if (run === undefined) result.push({ kind: "block", block: { type: "paragraph", children: speaker } });
  else run.push({ type: "attribution", children: speaker });
  return result;
}

/** The parts of a quotation, with a speaker who has the last line of the last paragraph taken out of that. */
function withSpeakerApart(children: readonly TreeNode[]): readonly TreeNode[] {
  const last = children.findLastIndex((child) => !isBlank(child));
  const paragraph = children[last];
  if (paragraph?.kind !== "element" || paragraph.name !== "p") return children;
  const at = paragraph.children.findLastIndex((child) => !isBlank(child));
  const speaker = paragraph.children[at];
  const before = paragraph.children.slice(0, at).findLast((child) => !isBlank(child));
  const isAlone = before === undefined || (before.kind === "element" && before.name === "br");
  if (speaker?.kind !== "element" || speaker.name !== "cite" || !isAlone) return children;
  return [...children.slice(0, last), { ...paragraph, children: paragraph.children.slice(0, at) }, speaker];
}

function isBlank(node: TreeNode): boolean {
  return node.kind === "comment" || (node.kind === "text" && node.text.trim() === "");
}

function quotationOf(children: Quoted): Entry {
  return { kind: "block", block: { type: "quotation", children } };
}

function isSpeaker(node: TreeNode): node is ElementNode {
  return node.kind === "element" && (node.name === "cite" || node.name === "footer" || node.name === "figcaption");
}

/** A speaker's name without the dash that many pages set before it: the page sets its own. */
export function withoutDash(line: Inline[]): Inline[] {
  const [first, ...rest] = line;
  if (first?.type !== "text") return line;
  const name = first.text.replace(/^[—–―-]\s*/u, "");
  return name === "" ? rest : [{ ...first, text: name }, ...rest];
}
