import { attributes, html, joinHtml, NO_HTML } from "../../html.ts";
import type { NodeRenderer } from "../../render/renderer.ts";
import { blockQuotation } from "../block-quotation.ts";
import { line } from "../line-render.ts";
import type { Paragraph } from "../paragraph/schema.ts";
import { isBlankLine, plainLine } from "../plain.ts";
import { differingDirection } from "../text/direction.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { editorsNoteLabel } from "./label.ts";
import type { EditorsNote } from "./schema.ts";

/** An editor's note, opened by its label in the article's language; nothing where there are no words. */
export const editorsNote: NodeRenderer<EditorsNote> = {
  html: (node, context) => {
    const { surroundings } = context;
    const paragraphs = wordsOf(node);
    if (paragraphs.length === 0) return NO_HTML;
    const label = html`<strong class="label">${editorsNoteLabel(surroundings.language)}</strong> `;
    const words = paragraphs.map(({ direction, children }, index) => {
      const dir = differingDirection(direction, plainLine(children), node.direction ?? surroundings.direction);
      return html`<p${attributes({ dir })}>${index === 0 ? label : NO_HTML}${line.html(children, context)}</p>`;
    });
    return html`<aside${attributes({ class: "editors-note", role: "note", dir: node.direction })}>${joinHtml(words)}</aside>`;
  },
  text: (node, context) => {
    const lines = wordsOf(node).map(({ children }) => line.text(children, context));
    return lines.length === 0 ? "" : `${editorsNoteLabel(context.surroundings.language)} ${lines.join("\n")}`;
  },
  markdown: (node, context) => {
    const lines = wordsOf(node).map(({ children }) => line.markdown(children, context));
    if (lines.length === 0) return "";
    return blockQuotation(
      `**${escapeMarkdown(editorsNoteLabel(context.surroundings.language))}** ${lines.join("\n\n")}`,
    );
  },
};

function wordsOf({ children }: EditorsNote): Paragraph[] {
  return children.filter((paragraph) => !isBlankLine(paragraph.children));
}
