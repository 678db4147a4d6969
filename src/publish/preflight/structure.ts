import { outlineOf } from "../../document/nodes/heading/outline.ts";
import { isBlankLine, plainLine } from "../../document/nodes/plain.ts";
import { headersOf } from "../../document/nodes/table/headers.ts";
import { type Found, inBody, type PreflightSubject } from "./subject.ts";

/** Headings and tables that a screen reader would stumble over. */
export function structureRules({ dossier }: PreflightSubject): Found[] {
  const { body } = dossier;
  const tags = new Map(outlineOf(body).map(({ heading, tag }) => [heading, tag]));
  return body.root.children.flatMap((block, index): Found[] => {
    if (block.type === "heading" && isBlankLine(block.children)) {
      const message = "A heading is empty. The page leaves it out.";
      return [
        { code: "heading-empty", about: String(index), message, mend: "Write it, or delete it.", place: inBody(index) },
      ];
    }
    if (block.type === "heading" && tags.get(block) !== block.tag) {
      const words = plainLine(block.children).trim();
      return [
        {
          code: "heading-level-skipped",
          about: words,
          message: `The heading “${words}” skips a level. The page shows it one higher.`,
          mend: "Give it the level below the heading before it.",
          place: inBody(index, words),
        },
      ];
    }
    if (block.type !== "table") return [];
    const headers = headersOf(block.children.map((row) => row.children.map(({ headerState }) => headerState)));
    if (headers.row || headers.column) return [];
    return [
      {
        code: "table-without-headers",
        about: block.caption || String(index),
        message: "A table has neither a header row nor a header column.",
        mend: "Make its first row or column a header, so that each figure can be read with what it means.",
        place: inBody(index),
      },
    ];
  });
}
