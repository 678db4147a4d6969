import { attributes, type Html, html, joinHtml, NO_HTML } from "../../html.ts";
import type { RenderContext } from "../../render/context.ts";
import { line } from "../line-render.ts";
import { plainLine } from "../plain.ts";
import { differingDirection } from "../text/direction.ts";
import { markId, noteId } from "./mark.ts";
import { backLabel, notesLabel } from "./label.ts";

/** The notes below the text, each with a way back to its mark; nothing where there are none. */
export const footnotes = {
  html: (context: RenderContext): Html => {
    const { notes, surroundings } = context;
    if (notes.size === 0) return NO_HTML;
    const items = [...notes].map(([{ note }, number]) => {
      const dir = differingDirection(undefined, plainLine(note), surroundings.direction);
      const back = attributes({
        href: `#${markId(number)}`,
        role: "doc-backlink",
        "aria-label": `${backLabel(surroundings.language)} ${number}`,
      });
      return html`<li${attributes({ id: noteId(number), dir })}>${line.html(note, context)} <a${back}>↩︎</a></li>`;
    });
    const section = attributes({
      class: "footnotes",
      role: "doc-endnotes",
      "aria-label": notesLabel(surroundings.language),
    });
    return html`<section${section}><ol>${joinHtml(items)}</ol></section>`;
  },
  text: (context: RenderContext): string =>
    [...context.notes].map(([{ note }, number]) => `[${number}] ${line.text(note, context)}`).join("\n"),
  markdown: (context: RenderContext): string =>
    [...context.notes]
      .map(([{ note }, number]) => `[^${number}]: ${line.markdown(note, context).replaceAll("\n", "\n    ")}`)
      .join("\n"),
};
