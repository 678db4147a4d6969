import type { LexicalEditor } from "lexical";
import type { PlacedFinding } from "../../language/findings-store.ts";
import { rangeInLine } from "./range-in-line.ts";
import { createUnderlineLayer } from "./underline-layer.ts";

/** Draws findings as underlines, which leaves the elements of the text alone, and knows where they are. */
export interface FindingPainter {
  /** Draws these findings and no others. */
  paint(findings: readonly PlacedFinding[]): void;
  /** The finding at a place of the window, in its pixels. */
  findingAt(x: number, y: number): PlacedFinding | undefined;
  close(): void;
}

/** A painter for an editor's text. The look of its lines is in `underlines.module.css`, one for each kind. */
export function createFindingPainter(editor: LexicalEditor): FindingPainter {
  const underlines = createUnderlineLayer(editor);
  let painted: { finding: PlacedFinding; range: Range }[] = [];
  return {
    paint: (findings) => {
      painted = findings.flatMap((finding) => {
        const range = rangeInLine(editor, finding.block, finding.start, finding.end);
        return range?.toString() === finding.found ? [{ finding, range }] : [];
      });
      underlines.draw(painted.map(({ finding: { kind }, range }) => ({ kind, range })));
    },
    findingAt: (x, y) => painted.find(({ range }) => covers(range, x, y))?.finding,
    close: () => underlines.close(),
  };
}

function covers(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
