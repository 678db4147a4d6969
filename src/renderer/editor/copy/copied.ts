import type { Body } from "../../../document/body.ts";
import { line } from "../../../document/nodes/line-render.ts";
import { plainLine } from "../../../document/nodes/plain.ts";
import type { Table } from "../../../document/nodes/table/schema.ts";
import { renderBodyHtml } from "../../../document/render/html.ts";
import { renderBodyText } from "../../../document/render/text.ts";
import type { Surroundings } from "../../../document/surroundings.ts";
import type { ClipboardBody } from "../paste/clipboard-body.ts";

/** What other programs get as HTML: the same as on a page, a piece of a line without a paragraph around it. */
export function copiedHtml({ body, blocks, isLine }: ClipboardBody, surroundings: Surroundings): string {
  const [first] = blocks;
  const isPiece = isLine && first?.type === "paragraph" && first.children.every(({ type }) => type !== "footnote");
  return isPiece ? line.html(first.children, { notes: new Map() }).markup : renderBodyHtml(body, surroundings);
}

/** What other programs get as text: a table by itself as a spreadsheet writes it, anything else as on a wire. */
export function copiedText(clipboard: ClipboardBody, surroundings: Surroundings): string {
  const [first] = clipboard.blocks;
  if (clipboard.isLine && first?.type === "paragraph") return plainLine(first.children);
  const table = onlyTable(clipboard.body);
  return table === undefined ? renderBodyText(clipboard.body, surroundings) : tabSeparated(table);
}

function onlyTable({ root }: Body): Table | undefined {
  const filled = root.children.filter((block) => block.type !== "paragraph" || block.children.length > 0);
  const [first] = filled;
  return filled.length === 1 && first?.type === "table" ? first : undefined;
}

function tabSeparated({ children }: Table): string {
  return children
    .map((row) =>
      row.children
        .map((cell) =>
          cell.children
            .map((part) => plainLine(part.children))
            .join(" ")
            .replace(/\s+/g, " ")
            .trim(),
        )
        .join("\t"),
    )
    .join("\n");
}
