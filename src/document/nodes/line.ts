import { publishableAddress } from "../../shared/address.ts";
import type { LineBreak } from "./line-break/schema.ts";
import type { Link } from "./link/schema.ts";
import type { Tab } from "./tab/schema.ts";
import type { Text } from "./text/schema.ts";

/** A footnote, as far as the line it stands in is concerned. */
type FootnoteMark = { readonly type: "footnote" };
type LinkPart = Text | LineBreak | Tab;

/**
 * The normal form of a line of text: no empty runs, neighbours of one format or one address joined, new lines and tabs as nodes,
 * and only links with a text and an address that may be published; the words of other links stay. A note's line holds no notes.
 */
export function normaliseLine<Mark extends FootnoteMark>(
  line: readonly (LinkPart | Link | Mark)[],
): (LinkPart | Link | Mark)[] {
  const normal: (LinkPart | Link | Mark)[] = [];
  for (const node of line) {
    if (node.type === "link") addLink(normal, node);
    else if (node.type === "footnote") normal.push(node);
    else for (const part of partsOf(node)) add(normal, part);
  }
  return normal;
}

function addLink(line: (LinkPart | Link | FootnoteMark)[], link: Link): void {
  const children: LinkPart[] = [];
  for (const node of link.children) for (const part of partsOf(node)) add(children, part);
  const before = line.at(-1);
  if (publishableAddress(link.url) === undefined) for (const part of children) add(line, part);
  else if (before?.type === "link" && before.url === link.url) for (const part of children) add(before.children, part);
  else if (children.length > 0) line.push({ ...link, children });
}

function add(line: (LinkPart | Link | FootnoteMark)[], part: LinkPart): void {
  const before = line.at(-1);
  if (part.type === "text" && before?.type === "text" && before.format === part.format) {
    line[line.length - 1] = { ...before, text: before.text + part.text };
  } else if (part.type !== "text" || part.text !== "") line.push(part);
}

function partsOf(node: LinkPart): LinkPart[] {
  if (node.type !== "text" || !/[\t\n\r]/.test(node.text)) return [node];
  return node.text.split(/(\r\n|[\t\n\r])/).map((part): LinkPart => {
    if (part === "\t") return { type: "tab" };
    return /^[\n\r]/.test(part) ? { type: "linebreak" } : { ...node, text: part };
  });
}
