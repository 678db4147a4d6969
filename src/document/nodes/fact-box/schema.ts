import { z } from "zod";
import { OwnDirectionSchema } from "../direction.ts";
import { joinLists } from "../list/join.ts";
import { ListSchema } from "../list/schema.ts";
import { type Paragraph, ParagraphSchema } from "../paragraph/schema.ts";
import { type BoxTitle, BoxTitleSchema } from "./title-schema.ts";

/** A box beside the text: facts that stand by themselves, or the article's points in short. */
export const FACT_BOX_KINDS = ["fact-box", "key-points"] as const;
export type FactBoxKind = (typeof FACT_BOX_KINDS)[number];

const PartSchema = z.discriminatedUnion("type", [BoxTitleSchema, ParagraphSchema, ListSchema]);
type Part = z.infer<typeof PartSchema>;
/** What a box holds below its title. */
export type BoxBlock = Exclude<Part, BoxTitle>;

/** A fact box or key points: a title, then one or more paragraphs and lists. */
export const FactBoxSchema = z.strictObject({
  type: z.literal("fact-box"),
  kind: z.enum(FACT_BOX_KINDS).default("fact-box"),
  direction: OwnDirectionSchema,
  children: z.array(PartSchema).transform(normaliseParts),
});
export type FactBox = z.infer<typeof FactBoxSchema>;

/** The title and the blocks of a box: its first title counts, any other is taken as a paragraph. */
export function boxPartsOf(parts: readonly Part[]): { title: BoxTitle; blocks: BoxBlock[] } {
  const title = parts.find((part) => part.type === "box-title") ?? { type: "box-title" as const, children: [] };
  const others = parts.filter((part) => part !== title);
  const blocks = joinLists(others.map((part): BoxBlock => (part.type === "box-title" ? asParagraph(part) : part)));
  return { title, blocks: blocks.length > 0 ? blocks : [{ type: "paragraph", children: [] }] };
}

function normaliseParts(parts: readonly Part[]): Part[] {
  const { title, blocks } = boxPartsOf(parts);
  return [title, ...blocks];
}

function asParagraph(title: BoxTitle): Paragraph {
  return { ...title, type: "paragraph" };
}
