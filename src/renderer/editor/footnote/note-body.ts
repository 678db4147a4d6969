import type { Body } from "../../../document/body.ts";
import type { Note } from "../../../document/nodes/footnote/schema.ts";
import type { Inline } from "../../../document/nodes/inline.ts";
import { textsOf } from "../../../document/nodes/lines.ts";
import { joinLines } from "../../../intake/text/join.ts";

/** A note as the body of an editor of its own. */
export function bodyOfNote(note: Note): Body {
  return { root: { type: "root", children: [{ type: "paragraph", children: note }] } };
}

/** What was written there as a note: its lines one below the other, without notes of their own. */
export function noteOfBody(body: Body): Note {
  const lines = body.root.children.flatMap(textsOf).filter((line) => line.length > 0);
  return joinLines(lines, { type: "linebreak" }).filter(isOfNote);
}

function isOfNote(node: Inline): node is Note[number] {
  return node.type !== "footnote";
}
