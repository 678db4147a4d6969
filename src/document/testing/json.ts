/** Short hands for serialised nodes in tests, as little of each as its schema asks for. */
export function text(content: string, format = 0): object {
  return { type: "text", text: content, format };
}

export function paragraph(...children: readonly (string | object)[]): object {
  return { type: "paragraph", children: children.map(inline) };
}

export function heading(tag: string, ...children: readonly (string | object)[]): object {
  return { type: "heading", tag, children: children.map(inline) };
}

export function link(url: string, ...children: readonly (string | object)[]): object {
  return { type: "link", url, children: children.map(inline) };
}

export function attribution(...children: readonly (string | object)[]): object {
  return { type: "attribution", children: children.map(inline) };
}

export function quotation(...children: readonly object[]): object {
  return { type: "quotation", children };
}

export function pullQuote(...children: readonly object[]): object {
  return { type: "pull-quote", children };
}

/** A list of items. Each is a text, or what the item holds. */
export function list(listType: string, ...items: readonly (string | readonly (string | object)[])[]): object {
  const children = items.map((item) => ({
    type: "listitem",
    value: 1,
    children: (typeof item === "string" ? [item] : item).map(inline),
  }));
  return { type: "list", listType, start: 1, children };
}

export const ASSET = "a".repeat(64);
export const ARTICLE = "01890a5d-ac96-774b-bcce-b302099a8057";

export function image(words: { alt?: string; caption?: string; credit?: string } = {}): object {
  return { type: "image", assetId: ASSET, alt: "", caption: "", credit: "", ...words };
}

export const divider = { type: "horizontalrule" };

export function alsoRead(target: object | null): object {
  return { type: "also-read", target };
}

function inline(child: string | object): object {
  return typeof child === "string" ? text(child) : child;
}
