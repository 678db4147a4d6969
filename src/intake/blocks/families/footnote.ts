import type { Note } from "../../../document/nodes/footnote/schema.ts";
import type { Inline } from "../../../document/nodes/inline.ts";
import { joinLines } from "../../text/join.ts";
import { OUTERMOST } from "../context.ts";
import type { Family } from "../family.ts";
import { inlinesOf } from "./quotation.ts";

/** Footnotes where they are called, with their note within: the quirk of footnotes makes these. */
export const footnoteFamily: Family = {
  names: ["dateline:footnote"],
  build: (node, _context, { entriesOf, writer }) => {
    const lines = entriesOf(node.children, OUTERMOST).map(inlinesOf);
    const note = joinLines(lines, { type: "linebreak" }).filter(isOfNote);
    if (note.length > 0) writer.write({ text: MARK, format: 0, link: undefined, note });
  },
};

/** Stands in the text for what is no text (U+FFFC). */
const MARK = "\u{fffc}";

function isOfNote(node: Inline): node is Note[number] {
  return node.type !== "footnote";
}
