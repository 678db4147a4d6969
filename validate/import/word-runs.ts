import { childOf, type XmlElement, xmlText } from "../../src/intake/sources/xml/xml.ts";
import type { OutlineRun } from "../paste/outline.ts";
import { at, elementsOf, type WordParts } from "./word-parts.ts";

/** A line break. */
export const BREAK: OutlineRun = { text: "⏎", formats: "", link: "" };

/** The text of a paragraph with its formats and links, notes as their numbers. */
export function runsIn(parent: XmlElement, parts: WordParts, link: string): OutlineRun[] {
  let field = "";
  return elementsOf(parent).flatMap((child): OutlineRun[] => {
    if (child.name === "w:hyperlink") return runsIn(child, parts, targetOf(child, parts) || link);
    if (/^w:(?:ins|moveTo|smartTag|sdt|sdtContent|fldSimple)$/.test(child.name)) return runsIn(child, parts, link);
    if (child.name !== "w:r") return [];
    const instruction = childOf(child, "w:instrText");
    const mark = at(childOf(child, "w:fldChar"), "w:fldCharType");
    if (instruction !== undefined) field = /HYPERLINK\s+"([^"]+)"/.exec(xmlText(instruction))?.[1] ?? field;
    if (mark === "end") field = "";
    return runOf(child, parts, link || field);
  });
}

function targetOf(link: XmlElement, { targets }: WordParts): string {
  const [target, place] = [targets.get(at(link, "r:id")) ?? "", at(link, "w:anchor")];
  return target === "" || place === "" ? target : `${target}#${place}`;
}

function runOf(run: XmlElement, parts: WordParts, link: string): OutlineRun[] {
  const formats = formatsOf(childOf(run, "w:rPr"), parts);
  return elementsOf(run).flatMap((child): OutlineRun[] => {
    if (child.name === "w:t") return [{ text: xmlText(child), formats, link }];
    if (child.name === "w:tab") return [{ text: " ", formats, link }];
    if (child.name === "w:noBreakHyphen") return [{ text: "\u2011", formats, link }];
    if (child.name === "w:br" && at(child, "w:type") === "") return [BREAK];
    const note = /^w:(footnote|endnote)Reference$/.exec(child.name)?.[1];
    if (note === undefined) return [];
    const count = parts.met.push(`${note} ${at(child, "w:id")}`);
    return [{ text: `[${count}]`, formats: "r", link: "" }];
  });
}

function formatsOf(properties: XmlElement | undefined, parts: WordParts): string {
  const isOn = (name: string): boolean => {
    const property = childOf(properties, name);
    return property !== undefined && !/^(?:0|false|none|off)$/.test(at(property, "w:val"));
  };
  const style = at(childOf(parts.styles.get(at(childOf(properties, "w:rStyle"), "w:val")), "w:name"), "w:val");
  const place = at(childOf(properties, "w:vertAlign"), "w:val");
  return [
    isOn("w:b") || style === "Strong" ? "b" : "",
    isOn("w:i") || style === "Emphasis" ? "i" : "",
    place === "subscript" ? "l" : "",
    place === "superscript" ? "r" : "",
    isOn("w:strike") ? "s" : "",
    isOn("w:u") ? "u" : "",
  ].join("");
}
