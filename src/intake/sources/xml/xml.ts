import { Parser } from "htmlparser2";

/** An element of an XML document, its name with its prefix as written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/** Deeper than this nobody nests. What is deeper becomes children of the deepest. */
const DEEPEST = 256;

/**
 * Reads XML as far as it is sound: an element that is not closed ends where the one around it ends, so that a file that is cut off
 * still gives what came before. No entity but those of XML itself is known, so none can grow.
 */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let tooDeep = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: XmlElement = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        if (open.length < DEEPEST) open.push(element);
        else tooDeep++;
      },
      ontext(text) {
        const siblings = open.at(-1)?.children;
        const last = siblings?.at(-1);
        if (siblings === undefined) return;
        if (typeof last === "string") siblings[siblings.length - 1] = last + text;
        else siblings.push(text);
      },
      onclosetag() {
        if (tooDeep > 0) tooDeep--;
        else if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
  return root;
}

/** The elements of a name right below another. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== "string").filter((child) => child.name === name);
}

/** The first element of a name right below another. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

/** All text in an element. */
export function xmlText(node: XmlNode | undefined): string {
  if (node === undefined) return "";
  return typeof node === "string" ? node : node.children.map(xmlText).join("");
}

/** The text of the first child of a name, on one line. */
export function textIn(element: XmlElement | undefined, name: string): string {
  return xmlText(childOf(element, name)).replace(/\s+/g, " ").trim();
}

/** The elements of a name anywhere below another, in order. */
export function* descendantsOf(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (child.name === name) yield child;
    yield* descendantsOf(child, name);
  }
}
