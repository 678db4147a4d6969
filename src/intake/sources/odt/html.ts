import { type XmlElement, type XmlNode, childOf, childrenOf, xmlText } from "../xml/xml.ts";
import type { OdtStyles } from "./styles.ts";

/** The HTML of an OpenDocument text: its paragraphs, headings, lists, tables, pictures and notes. */
export function htmlOfDocument(
  body: XmlElement | undefined,
  styles: OdtStyles,
  parts: ReadonlyMap<string, Uint8Array>,
): string {
  const notes: string[] = [];
  const html = blocks(body?.children ?? [], { styles, parts, notes });
  return notes.length === 0 ? html : `${html}<hr><ol>${notes.map((note) => `<li>${note}</li>`).join("")}</ol>`;
}

interface Writing {
  readonly styles: OdtStyles;
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The texts of footnotes and endnotes, as HTML. */
  readonly notes: string[];
}

function blocks(nodes: readonly XmlNode[], writing: Writing): string {
  return nodes.map((node) => (typeof node === "string" ? "" : block(node, writing))).join("");
}

function block(node: XmlElement, writing: Writing): string {
  switch (node.name) {
    case "text:h": {
      const level = Math.min(6, Math.max(1, Number(node.attributes["text:outline-level"]) || 1));
      return `<h${level}>${inline(node.children, writing)}</h${level}>`;
    }
    case "text:p":
      return paragraph(node, writing);
    case "text:list":
      return list(node, writing, undefined);
    case "table:table":
      return `<table>${rows(node.children, writing)}</table>`;
    case "text:tracked-changes":
    case "text:sequence-decls":
    case "office:forms":
    case "text:table-of-content":
      return "";
    case "draw:frame":
      return inline([node], writing);
    default:
      return blocks(node.children, writing);
  }
}

function paragraph(node: XmlElement, writing: Writing): string {
  const { names } = writing.styles.of(node.attributes["text:style-name"]);
  const text = inline(node.children, writing);
  const isNamed = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (isNamed(/^title$/)) return `<h1>${text}</h1>`;
  if (isNamed(/^subtitle$/)) return `<p class="subtitle">${text}</p>`;
  if (isNamed(/quotations?$/)) return `<blockquote><p>${text}</p></blockquote>`;
  if (isNamed(/^horizontal line$/)) return `<hr>`;
  return `<p>${text}</p>`;
}

function list(node: XmlElement, writing: Writing, outer: string | undefined): string {
  const style = node.attributes["text:style-name"] ?? outer;
  const tag = writing.styles.isNumbered(style) ? "ol" : "ul";
  const items = node.children.map((item) => {
    if (typeof item === "string") return "";
    const inner = item.children.map((child) => {
      if (typeof child === "string") return "";
      return child.name === "text:list" ? list(child, writing, style) : block(child, writing);
    });
    return `<li>${inner.join("")}</li>`;
  });
  return `<${tag}>${items.join("")}</${tag}>`;
}

function rows(nodes: readonly XmlNode[], writing: Writing): string {
  return nodes
    .map((node) => {
      if (typeof node === "string") return "";
      if (node.name === "table:table-header-rows") return `<thead>${rows(node.children, writing)}</thead>`;
      if (node.name === "table:table-rows" || node.name === "table:table-row-group")
        return rows(node.children, writing);
      return node.name === "table:table-row" ? `<tr>${cells(node, writing)}</tr>` : "";
    })
    .join("");
}

function cells(row: XmlElement, writing: Writing): string {
  return childrenOf(row, "table:table-cell")
    .map(({ attributes, children }) => {
      const span = (name: string, as: string): string =>
        Number(attributes[name]) > 1 ? ` ${as}="${Number(attributes[name])}"` : "";
      const spans = span("table:number-columns-spanned", "colspan") + span("table:number-rows-spanned", "rowspan");
      return `<td${spans}>${blocks(children, writing)}</td>`;
    })
    .join("");
}

function inline(nodes: readonly XmlNode[], writing: Writing): string {
  return nodes
    .map((node) => (typeof node === "string" ? escaped(node.replace(/\s+/g, " ")) : inlineElement(node, writing)))
    .join("");
}

function inlineElement(node: XmlElement, writing: Writing): string {
  const inner = (): string => inline(node.children, writing);
  switch (node.name) {
    case "text:span": {
      const { formats } = writing.styles.of(node.attributes["text:style-name"]);
      return formats.reduce((html, format) => `<${format}>${html}</${format}>`, inner());
    }
    case "text:a":
      return `<a href="${escaped(node.attributes["xlink:href"] ?? "")}">${inner()}</a>`;
    case "text:s":
      return " ".repeat(Math.min(100, Number(node.attributes["text:c"]) || 1));
    case "text:tab":
      return " ";
    case "text:line-break":
      return "<br>";
    case "text:note": {
      const text = childOf(node, "text:note-body");
      writing.notes.push(blocks(text?.children ?? [], writing));
      return `<sup>${writing.notes.length}</sup>`;
    }
    case "draw:frame":
      return frame(node, writing);
    case "office:annotation":
    case "office:annotation-end":
    case "text:bookmark":
    case "text:change":
      return "";
    default:
      return inner();
  }
}

function frame(node: XmlElement, writing: Writing): string {
  const image = childOf(node, "draw:image");
  if (image === undefined) return blocks(childOf(node, "draw:text-box")?.children ?? [], writing);
  const path = (image.attributes["xlink:href"] ?? "").replace(/^\.\//, "");
  const bytes = writing.parts.get(path);
  const alt = xmlText(childOf(node, "svg:desc")) || xmlText(childOf(node, "svg:title"));
  if (bytes === undefined) return "";
  return `<img alt="${escaped(alt)}" src="data:${mediaTypeOf(path)};base64,${base64(bytes)}">`;
}

function mediaTypeOf(path: string): string {
  const type = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  return `image/${type === "jpg" ? "jpeg" : type}`;
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(binary);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
