import {
  $create,
  $getDocument,
  $getState,
  $setState,
  createState,
  type LexicalEditor,
  type LexicalNode,
} from "lexical";
import { defineObject, drawObject, ObjectNode } from "../object-node.ts";
import { type Note, NoteSchema } from "./schema.ts";

const noteState = createState("note", {
  parse: (value): Note => NoteSchema.safeParse(value).data ?? [],
  isEqual: (one, other) => JSON.stringify(one) === JSON.stringify(other),
});

/** A footnote in the editor: the mark in the line, which holds the note. */
export class FootnoteNode extends ObjectNode {
  override $config() {
    return this.config("footnote", { extends: ObjectNode, stateConfigs: [{ flat: true, stateConfig: noteState }] });
  }

  getNote(): Note {
    return $getState(this, noteState);
  }

  setNote(note: Note): this {
    return $setState(this, noteState, note);
  }

  override isInline(): boolean {
    return true;
  }

  override createDOM(): HTMLElement {
    const mark = $getDocument().createElement("sup");
    mark.className = "footnote";
    return mark;
  }

  override decorate(editor: LexicalEditor): unknown {
    return drawObject<FootnoteNode>(this, editor, FootnoteExtension);
  }
}

/** Footnotes. */
export const FootnoteExtension = defineObject("dateline/footnote", () => FootnoteNode);

export function $createFootnoteNode(note: Note = []): FootnoteNode {
  return $create(FootnoteNode).setNote(note);
}

export function $isFootnoteNode(node: LexicalNode | null | undefined): node is FootnoteNode {
  return node instanceof FootnoteNode;
}
