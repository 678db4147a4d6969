import { attributes, type Html, html, joinHtml, NO_HTML } from "../../html.ts";
import type { RenderContext } from "../../render/context.ts";
import type { NodeRenderer } from "../../render/renderer.ts";
import { line } from "../line-render.ts";
import { isBlankLine, plainLine } from "../plain.ts";
import { paragraph } from "../paragraph/render.ts";
import { differingDirection } from "../text/direction.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { HEADERS } from "./headers.ts";
import { tableLabel } from "./label.ts";
import { alignedRows } from "./aligned-rows.ts";
import type { Table, TableCell, TableRow } from "./schema.ts";

/** A table in a box that scrolls by itself, and that the keyboard can reach; nothing where no cell has words. */
export const table: NodeRenderer<Table> = {
  html: (node, context) => (isBlank(node) ? NO_HTML : tableHtml(node, context)),
  text: (node, context) => (isBlank(node) ? "" : tableText(node, context)),
  markdown: (node, context) => (isBlank(node) ? "" : tableMarkdown(node, context)),
};

function tableHtml(node: Table, context: RenderContext): Html {
  const { surroundings } = context;
  const caption = captionOf(node);
  const dir = node.direction === surroundings.direction ? undefined : node.direction;
  const captionDir = differingDirection(undefined, caption, dir ?? surroundings.direction);
  const box = {
    class: "table",
    "aria-label": nameOf(node, context),
    tabindex: 0,
  };
  const [head, body] = hasHeaderRow(node) ? [node.children.slice(0, 1), node.children.slice(1)] : [[], node.children];
  const parts = [
    caption === "" ? NO_HTML : html`<caption${attributes({ dir: captionDir })}>${caption}</caption>`,
    head.length === 0 ? NO_HTML : html`<thead>${head.map((row) => rowHtml(row, context))}</thead>`,
    body.length === 0 ? NO_HTML : html`<tbody>${body.map((row) => rowHtml(row, context))}</tbody>`,
  ];
  return html`<section${attributes(box)}><table${attributes({ dir })}>${joinHtml(parts)}</table></section>`;
}

/** What the box is called: its caption, or "Table"; the second of a name gets a number, for no two landmarks may share one. */
function nameOf(node: Table, { body, surroundings }: RenderContext): string {
  const name = (table: Table): string => captionOf(table) || tableLabel(surroundings.language);
  const namesakes = body.root.children.filter(
    (block) => block.type === "table" && !isBlank(block) && name(block) === name(node),
  );
  const place = namesakes.indexOf(node) + 1;
  return place > 1 ? `${name(node)} ${String(place)}` : name(node);
}

function rowHtml(row: TableRow, context: RenderContext): Html {
  return html`<tr>${row.children.map((cell) => cellHtml(cell, context))}</tr>`;
}

function cellHtml(cell: TableCell, context: RenderContext): Html {
  const { headerState, children } = cell;
  const [only, ...others] = children.filter((part) => !isBlankLine(part.children));
  const isSingle = only !== undefined && others.length === 0;
  const dir = isSingle
    ? differingDirection(only.direction, plainLine(only.children), context.surroundings.direction)
    : undefined;
  const content = isSingle
    ? line.html(only.children, context)
    : joinHtml(children.map((part) => paragraph.html(part, context)));
  if (headerState === 0 || content.markup === "") return html`<td${attributes({ dir })}>${content}</td>`;
  const scope = (headerState & HEADERS.row) === 0 ? "row" : "col";
  return html`<th${attributes({ scope, dir })}>${content}</th>`;
}

function tableText(node: Table, context: RenderContext): string {
  const rows = node.children.map((row) =>
    row.children.map((cell) =>
      cell.children
        .map((part) => paragraph.text(part, context))
        .join(" ")
        .replace(/\s+/g, " ")
        .trim(),
    ),
  );
  return [captionOf(node), ...alignedRows(rows)].filter((part) => part !== "").join("\n");
}

// GitHub's dialect has tables with a header row only: one without it gets an empty one.
function tableMarkdown(node: Table, context: RenderContext): string {
  const rows = node.children.map((row) => row.children.map((cell) => cellMarkdown(cell, context)));
  const columns = rows[0]?.length ?? 0;
  const [head, body] = hasHeaderRow(node) ? [rows[0] ?? [], rows.slice(1)] : [Array<string>(columns).fill(""), rows];
  const grid = [head, Array<string>(columns).fill("---"), ...body].map((cells) => `| ${cells.join(" | ")} |`);
  const caption = escapeMarkdown(captionOf(node));
  return [...(caption === "" ? [] : [`*${caption}*`, ""]), ...grid].join("\n");
}

function cellMarkdown(cell: TableCell, context: RenderContext): string {
  return cell.children
    .map((part) => line.markdown(part.children, context).replaceAll("\\\n", "<br>").replaceAll("\n", " "))
    .filter((part) => part !== "")
    .join("<br>");
}

function hasHeaderRow(node: Table): boolean {
  const [cell] = node.children[0]?.children ?? [];
  return cell !== undefined && (cell.headerState & HEADERS.row) !== 0;
}

function captionOf({ caption }: Table): string {
  return caption.replace(/\s+/g, " ").trim();
}

function isBlank(node: Table): boolean {
  return node.children.every((row) =>
    row.children.every((cell) => cell.children.every((part) => isBlankLine(part.children))),
  );
}
