/** A serialised node, of whatever kind. */
export interface NodeJson {
  readonly type: string;
  readonly [property: string]: unknown;
}

// Short hands for serialised nodes in tests, as little of each as its schema asks for.

export function text(content: string, format = 0): NodeJson {
  return { type: "text", text: content, format };
}

export function paragraph(...children: readonly (string | NodeJson)[]): NodeJson {
  return { type: "paragraph", children: children.map(inline) };
}

export function heading(tag: string, ...children: readonly (string | NodeJson)[]): NodeJson {
  return { type: "heading", tag, children: children.map(inline) };
}

export function link(url: string, ...children: readonly (string | NodeJson)[]): NodeJson {
  return { type: "link", url, children: children.map(inline) };
}

export function footnote(...note: readonly (string | NodeJson)[]): NodeJson {
  return { type: "footnote", note: note.map(inline) };
}

export function attribution(...children: readonly (string | NodeJson)[]): NodeJson {
  return { type: "attribution", children: children.map(inline) };
}

export function quotation(...children: readonly NodeJson[]): NodeJson {
  return { type: "quotation", children };
}

export function pullQuote(...children: readonly NodeJson[]): NodeJson {
  return { type: "pull-quote", children };
}

export function factBox(kind: string, ...children: readonly NodeJson[]): NodeJson {
  return { type: "fact-box", kind, children };
}

export function boxTitle(...children: readonly (string | NodeJson)[]): NodeJson {
  return { type: "box-title", children: children.map(inline) };
}

export function editorsNote(...children: readonly NodeJson[]): NodeJson {
  return { type: "editors-note", children };
}

/** A list of items. Each is a text, or what the item holds. */
export function list(listType: string, ...items: readonly (string | readonly (string | NodeJson)[])[]): NodeJson {
  const children = items.map((item) => ({
    type: "listitem",
    value: 1,
    children: (typeof item === "string" ? [item] : item).map(inline),
  }));
  return { type: "list", listType, start: 1, children };
}

export const ASSET = "a".repeat(64);
export const ARTICLE = "01890a5d-ac96-774b-bcce-b302099a8057";

export function image(words: { alt?: string; caption?: string; credit?: string; licence?: string } = {}): NodeJson {
  return { type: "image", assetId: ASSET, alt: "", caption: "", credit: "", ...words };
}

/** A table of rows of cells; a cell is a paragraph, or what is in one. The first row is a header where `headers` says so. */
export function table(
  rows: readonly (readonly (string | NodeJson)[])[],
  headers: "" | "row" | "column" | "both" = "",
): NodeJson {
  const children = rows.map((row, rowIndex) => ({
    type: "tablerow",
    children: row.map((cell, column) => ({
      type: "tablecell",
      headerState:
        (rowIndex === 0 && /row|both/.test(headers) ? 1 : 0) + (column === 0 && /column|both/.test(headers) ? 2 : 0),
      children: [typeof cell !== "string" && cell.type === "paragraph" ? cell : paragraph(cell)],
    })),
  }));
  return { type: "table", caption: "", children };
}

export const divider: NodeJson = { type: "horizontalrule" };

export function alsoRead(target: object | null): NodeJson {
  return { type: "also-read", target };
}

export function embed(address: string, title = ""): NodeJson {
  return { type: "embed", address, title };
}

function inline(child: string | NodeJson): NodeJson {
  return typeof child === "string" ? text(child) : child;
}
