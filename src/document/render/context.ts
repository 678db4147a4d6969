import type { Body } from "../body.ts";
import { boxAnchorsOf } from "../nodes/fact-box/anchors.ts";
import type { FactBox } from "../nodes/fact-box/schema.ts";
import { footnoteNumbers } from "../nodes/footnote/numbers.ts";
import type { Footnote } from "../nodes/footnote/schema.ts";
import type { Heading } from "../nodes/heading/schema.ts";
import { outlineOf, type OutlineEntry } from "../nodes/heading/outline.ts";
import type { Paragraph } from "../nodes/paragraph/schema.ts";
import { isBlankLine } from "../nodes/plain.ts";
import type { Surroundings } from "../surroundings.ts";

/** What a node's renderer may ask about the article around the node. */
export interface RenderContext {
  readonly surroundings: Surroundings;
  readonly body: Body;
  /** The paragraph that the dateline opens. */
  readonly opening: Paragraph | undefined;
  /** The place of each heading that has words. */
  readonly outline: ReadonlyMap<Heading, OutlineEntry>;
  /** The id of each box's title. */
  readonly boxes: ReadonlyMap<FactBox, string>;
  /** The number of each footnote, in order. */
  readonly notes: ReadonlyMap<Footnote, number>;
}

/** The context in which a body is rendered. */
export function contextOf(body: Body, surroundings: Surroundings): RenderContext {
  const opening = body.root.children.find((block) => block.type === "paragraph" && !isBlankLine(block.children));
  return {
    surroundings,
    body,
    opening: opening?.type === "paragraph" ? opening : undefined,
    outline: new Map(outlineOf(body).map((entry) => [entry.heading, entry])),
    boxes: boxAnchorsOf(body),
    notes: footnoteNumbers(body),
  };
}
