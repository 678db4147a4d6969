import type { Block } from "../../document/nodes/block.ts";
import { textsOf } from "../../document/nodes/lines.ts";
import { plainLine } from "../../document/nodes/plain.ts";
import type { PreflightPlace } from "../../shared/preflight.ts";
import type { Dossier } from "../dossier.ts";
import { inBody, inField } from "./subject.ts";

/** Some words of an article, and where they are. */
export interface PlacedText {
  readonly text: string;
  readonly place: PreflightPlace;
}

/** Every text of an article that readers may come to see, in reading order. */
export function placedTexts({ article, body }: Dossier): PlacedText[] {
  const { metadata } = article;
  const { leadImage } = metadata;
  const head = [
    { text: metadata.kicker, place: inField("kicker") },
    { text: metadata.headline, place: inField("headline") },
    { text: metadata.standfirst, place: inField("standfirst") },
    { text: metadata.dateline.place, place: inField("dateline") },
    { text: metadata.byline.note, place: inField("byline") },
    ...[leadImage?.alt, leadImage?.caption, leadImage?.credit].map((text) => ({
      text: text ?? "",
      place: inField("leadImage"),
    })),
    ...metadata.tags.map((text) => ({ text, place: inField("tags") })),
  ];
  const inBlocks = body.root.children.flatMap((block, index) =>
    wordsOf(block).map((text) => ({ text, place: inBody(index) })),
  );
  return [...head, ...inBlocks].filter(({ text }) => text.trim() !== "");
}

function wordsOf(block: Block): string[] {
  switch (block.type) {
    case "image":
      return [block.alt, block.caption, block.credit];
    case "embed":
      return [block.title];
    case "table":
      return [block.caption, ...textsOf(block).map(plainLine)];
    default:
      return textsOf(block).map(plainLine);
  }
}
