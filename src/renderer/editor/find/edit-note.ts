import { type Note, NoteSchema } from "../../../document/nodes/footnote/schema.ts";
import type { Replacement } from "../../../language/find/find.ts";
import { applyEdits, editsByPiece, type Piece } from "./edit-pieces.ts";

type Leaf = Exclude<Note[number], { type: "link" }>;

/** A note after replacements in its words, as `$editLine` makes them in a line. */
export function editNote(note: Note, replacements: readonly Replacement[]): Note {
  const edits = editsByPiece(note.flatMap(piecesOf), replacements);
  let index = 0;
  const edited = (leaf: Leaf): Leaf[] => editLeaf(leaf, edits[index++] ?? []);
  return NoteSchema.parse(
    note.flatMap((node): Note => {
      return node.type === "link" ? [{ ...node, children: node.children.flatMap(edited) }] : edited(node);
    }),
  );
}

function piecesOf(node: Note[number]): Piece[] {
  switch (node.type) {
    case "link":
      return node.children.flatMap(piecesOf);
    case "text":
      return [{ text: node.text, isText: true }];
    case "linebreak":
      return [{ text: "\n", isText: false }];
    case "tab":
      return [{ text: "\t", isText: false }];
  }
}

function editLeaf(leaf: Leaf, edits: readonly Replacement[]): Leaf[] {
  if (edits.length === 0) return [leaf];
  if (leaf.type === "text") return [{ ...leaf, text: applyEdits(leaf.text, edits) }];
  return [{ type: "text", text: edits.map(({ text }) => text).join(""), format: 0 }];
}
