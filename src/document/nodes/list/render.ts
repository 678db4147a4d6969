import { attributes, Html, html, joinHtml, NO_HTML } from "../../html.ts";
import type { RenderContext } from "../../render/context.ts";
import type { NodeRenderer } from "../../render/renderer.ts";
import type { Direction } from "../../../shared/language.ts";
import type { Inline } from "../inline.ts";
import { line } from "../line-render.ts";
import { isBlankLine, plainLine } from "../plain.ts";
import { differingDirection } from "../text/direction.ts";
import { nestedListOf } from "./normalise.ts";
import type { List, ListItem } from "./schema.ts";

/** A bulleted or numbered list. A nested list stands inside the item it belongs to, as HTML wants it. */
export const list: NodeRenderer<List> = {
  html: (node, context) => listHtml(node, context.surroundings.direction, context),
  text: (node, context) => listText(node, (children) => line.text(children, context)),
  markdown: (node, context) => listText(node, (children) => line.markdown(children, context)),
};

/** An item as readers see it: its line and the lists nested in it. */
interface Entry {
  readonly item: ListItem;
  readonly children: Inline[];
  readonly nested: List[];
}

function listHtml(node: List, around: Direction, context: RenderContext): Html {
  const entries = entriesOf(node);
  if (entries.length === 0) return NO_HTML;
  const tag = new Html(node.listType === "number" ? "ol" : "ul");
  const dir = differingDirection(node.direction, plainList(node), around);
  const start = node.listType === "number" && node.start !== 1 ? node.start : undefined;
  const items = entries.map((entry) => itemHtml(entry, dir ?? around, context));
  return html`<${tag}${attributes({ start, dir })}>${joinHtml(items)}</${tag}>`;
}

function itemHtml({ item, children, nested }: Entry, around: Direction, context: RenderContext): Html {
  const dir = differingDirection(item.direction, plainLine(children), around);
  return html`<li${attributes({ dir })}>${line.html(children, context)}${nested.map((inner) => listHtml(inner, dir ?? around, context))}</li>`;
}

function listText(node: List, write: (children: readonly Inline[]) => string): string {
  return entriesOf(node)
    .map(({ children, nested }, index) => {
      const marker = node.listType === "number" ? `${node.start + index}. ` : "- ";
      const lines = [write(children), ...nested.map((inner) => listText(inner, write))].join("\n").split("\n");
      return marker + lines.join(`\n${" ".repeat(marker.length)}`);
    })
    .join("\n");
}

function entriesOf(node: List): Entry[] {
  const entries: Entry[] = [];
  for (const item of node.children) {
    const nested = nestedListOf(item);
    const children = item.children.filter((child) => child.type !== "list");
    if (nested === undefined) entries.push({ item, children, nested: [] });
    else entries.at(-1)?.nested.push(nested);
  }
  return entries.filter(({ children, nested }) => nested.length > 0 || !isBlankLine(children));
}

function plainList(node: List): string {
  return entriesOf(node)
    .map(({ children, nested }) => [plainLine(children), ...nested.map(plainList)].join("\n"))
    .join("\n");
}
