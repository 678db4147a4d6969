import { decodeText } from "../../src/intake/sources/text/decode.ts";
import { childOf, childrenOf, parseXml, type XmlElement } from "../../src/intake/sources/xml/xml.ts";
import { openZip } from "../../src/main/import/find/zip.ts";
import { ZipHandles } from "../../src/main/import/find/zip-handles.ts";

/** The parts of a document that say what its text means. */
export interface WordParts {
  readonly styles: ReadonlyMap<string, XmlElement>;
  /** Whether a level of a list is numbered, by its list and level. */
  readonly numbered: ReadonlyMap<string, boolean>;
  readonly targets: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, XmlElement>;
  /** The notes that were met, in their order. */
  readonly met: string[];
}

const PARTS = [
  ...["document", "styles", "numbering", "footnotes", "endnotes"].map((name) => `word/${name}.xml`),
  ...["document", "footnotes", "endnotes"].map((name) => `word/_rels/${name}.xml.rels`),
];

/** Reads the parts of a document that matter here; answers each by its name. */
export async function openWord(path: string): Promise<(name: string) => XmlElement | undefined> {
  const zip = await openZip(new ZipHandles().source(path), path);
  if (!zip.ok) return () => undefined;
  const { container } = zip.value;
  const read = new Map<string, XmlElement>();
  for (const name of PARTS) {
    const part = await container.read(name, 64 * 1024 * 1024);
    if (part?.ok === true) read.set(name, parseXml(decodeText(part.value) ?? ""));
  }
  container.close();
  return (name) => read.get(name);
}

/** What of a document says what its text means. */
export function partsOf(read: (name: string) => XmlElement | undefined): WordParts {
  return {
    styles: new Map(
      childrenOf(childOf(read("word/styles.xml"), "w:styles"), "w:style").map((one) => [at(one, "w:styleId"), one]),
    ),
    numbered: numberedIn(childOf(read("word/numbering.xml"), "w:numbering")),
    targets: targetsIn(read("word/_rels/document.xml.rels")),
    notes: new Map(
      (["footnote", "endnote"] as const).flatMap((kind) =>
        childrenOf(childOf(read(`word/${kind}s.xml`), `w:${kind}s`), `w:${kind}`).map(
          (one) => [`${kind} ${at(one, "w:id")}`, one] as const,
        ),
      ),
    ),
    met: [],
  };
}

/** Where the links of a part lead, by their names. */
export function targetsIn(relationships: XmlElement | undefined): Map<string, string> {
  const all = childrenOf(childOf(relationships, "Relationships"), "Relationship");
  return new Map(all.map((one) => [at(one, "Id"), at(one, "Target")]));
}

function numberedIn(numbering: XmlElement | undefined): Map<string, boolean> {
  const kinds = new Map(childrenOf(numbering, "w:abstractNum").map((one) => [at(one, "w:abstractNumId"), one]));
  return new Map(
    childrenOf(numbering, "w:num").flatMap((list) => {
      const kind = kinds.get(at(childOf(list, "w:abstractNumId"), "w:val"));
      return childrenOf(kind, "w:lvl").map(
        (level) =>
          [
            `${at(list, "w:numId")} ${at(level, "w:ilvl")}`,
            at(childOf(level, "w:numFmt"), "w:val") !== "bullet",
          ] as const,
      );
    }),
  );
}

/** The elements right below another. */
export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== "string");
}

/** An attribute; empty where it is not there. */
export function at(element: XmlElement | undefined, name: string): string {
  return element?.attributes[name] ?? "";
}
