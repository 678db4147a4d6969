import type { Body } from "../../src/document/body.ts";
import { type Footnote, FootnoteSchema } from "../../src/document/nodes/footnote/schema.ts";
import { TEXT_FORMATS } from "../../src/document/nodes/text/format.ts";
import { restoreTree } from "../../src/document/restore.ts";

/** A body as editors without footnotes have it: numbers above the line, and the notes as paragraphs at the end. */
export function notesAsText(body: Body): Body {
  const notes: Footnote[] = [];
  const tree: Body = JSON.parse(JSON.stringify(body), (_key, value: unknown) => {
    const footnote = FootnoteSchema.safeParse(value);
    if (!footnote.success) return value;
    notes.push(footnote.data);
    return { type: "text", text: `[${notes.length}]`, format: TEXT_FORMATS.superscript };
  });
  if (notes.length === 0) return body;
  const paragraphs = notes.map(({ note }, index) => ({
    type: "paragraph",
    children: [{ type: "text", text: `[${index + 1}] `, format: 0 }, ...note],
  }));
  const restored = restoreTree({ root: { ...tree.root, children: [...tree.root.children, ...paragraphs] } });
  if (!restored.ok) throw new Error(restored.error.message);
  return restored.value;
}
