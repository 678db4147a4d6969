import { type Body, EMPTY_BODY } from "../body.ts";
import { restoreTree } from "../restore.ts";

const SENTENCE =
  "The ministers agreed in Lisbon on Thursday to reopen the river crossing before winter, and to meet again once the first lorries had passed. ";

/** A body of about `words` words in paragraphs of some sixty, with a bold run, a link and the odd sub-heading. */
export function longBody(words: number): Body {
  const children: object[] = [];
  for (let written = 0; written < words; written += 60) {
    if (children.length % 25 === 24) children.push({ type: "heading", tag: "h2", children: [text("What comes next")] });
    children.push({
      type: "paragraph",
      children: [
        text(SENTENCE),
        text("The bridge", 1),
        text(` ${SENTENCE}`),
        { type: "link", url: "https://example.org/bridge", children: [text("Read the treaty")] },
        text(` first. ${SENTENCE.slice(0, 60)}`),
      ],
    });
  }
  const restored = restoreTree({ root: { type: "root", children } });
  return restored.ok ? restored.value : EMPTY_BODY;
}

function text(content: string, format = 0): object {
  return { type: "text", text: content, format };
}
