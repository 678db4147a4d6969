import { childOf, childrenOf, type XmlElement } from "../xml/xml.ts";

/** What a style says that matters to an article. */
export interface OdtStyle {
  /** The names of this style and those it is based on, lower case. */
  readonly names: readonly string[];
  /** Its text formats, as HTML elements. */
  readonly formats: readonly string[];
}

export interface OdtStyles {
  readonly of: (name: string | undefined) => OdtStyle;
  /** Whether the list style numbers its items. */
  readonly isNumbered: (name: string | undefined) => boolean;
}

const NO_STYLE: OdtStyle = { names: [], formats: [] };

/** The styles of a document: those with names, and those that stand for formats set by hand. */
export function readStyles(...documents: readonly (XmlElement | undefined)[]): OdtStyles {
  const groups = documents.flatMap((document) => [
    childOf(document, "office:styles"),
    childOf(document, "office:automatic-styles"),
  ]);
  const styles = new Map(
    groups.flatMap((group) =>
      childrenOf(group, "style:style").map((style) => [style.attributes["style:name"] ?? "", style] as const),
    ),
  );
  const lists = new Map(
    groups.flatMap((group) =>
      childrenOf(group, "text:list-style").map((style) => [style.attributes["style:name"] ?? "", style] as const),
    ),
  );
  return {
    of: (name) => (name === undefined ? NO_STYLE : styleOf(name, styles, 0)),
    isNumbered: (name) => childrenOf(lists.get(name ?? ""), "text:list-level-style-number").length > 0,
  };
}

function styleOf(name: string, styles: ReadonlyMap<string, XmlElement>, depth: number): OdtStyle {
  const style = styles.get(name);
  const shown = (style?.attributes["style:display-name"] ?? name).replaceAll("_20_", " ").toLowerCase();
  const parent = style?.attributes["style:parent-style-name"];
  const above = parent === undefined || depth > 10 ? NO_STYLE : styleOf(parent, styles, depth + 1);
  const isText = style?.attributes["style:family"] === "text";
  return {
    names: [shown, ...above.names],
    formats: isText ? [...new Set([...above.formats, ...formatsOf(style)])] : above.formats,
  };
}

function formatsOf(style: XmlElement | undefined): string[] {
  const { attributes = {} } = childOf(style, "style:text-properties") ?? {};
  const formats: string[] = [];
  if (/bold|[6-9]00/.test(attributes["fo:font-weight"] ?? "")) formats.push("strong");
  if (/italic|oblique/.test(attributes["fo:font-style"] ?? "")) formats.push("em");
  if (isDrawn(attributes["style:text-underline-style"])) formats.push("u");
  if (isDrawn(attributes["style:text-line-through-style"])) formats.push("s");
  const position = attributes["style:text-position"] ?? "";
  if (/^(?:super|[1-9])/.test(position)) formats.push("sup");
  if (/^(?:sub|-)/.test(position)) formats.push("sub");
  return formats;
}

function isDrawn(line: string | undefined): boolean {
  return line !== undefined && line !== "none";
}
