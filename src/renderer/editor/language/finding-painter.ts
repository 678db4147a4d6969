import type { LexicalEditor } from "lexical";
import { type FindingKind, FindingKindSchema } from "../../../shared/language-desk.ts";
import type { PlacedFinding } from "../../language/findings-store.ts";
import { rangeInLine } from "./range-in-line.ts";

/** Draws findings as underlines, which leaves the elements of the text alone, and knows where they are. */
export interface FindingPainter {
  /** Draws these findings and no others. */
  paint(findings: readonly PlacedFinding[]): void;
  /** The finding at a place of the window, in its pixels. */
  findingAt(x: number, y: number): PlacedFinding | undefined;
  clear(): void;
}

/** A painter for an editor's text. The look of its lines is in `highlights.css`, one for each kind. */
export function createFindingPainter(editor: LexicalEditor): FindingPainter {
  let painted: { finding: PlacedFinding; range: Range }[] = [];

  function draw(): void {
    const byKind = Map.groupBy(painted, ({ finding }) => finding.kind);
    for (const kind of FindingKindSchema.options) {
      const ranges = byKind.get(kind)?.map(({ range }) => range) ?? [];
      if (ranges.length > 0) CSS.highlights.set(highlightName(kind), new Highlight(...ranges));
      else CSS.highlights.delete(highlightName(kind));
    }
  }

  return {
    paint: (findings) => {
      painted = findings.flatMap((finding) => {
        const range = rangeInLine(editor, finding.block, finding.start, finding.end);
        return range?.toString() === finding.found ? [{ finding, range }] : [];
      });
      draw();
    },
    findingAt: (x, y) => painted.find(({ range }) => covers(range, x, y))?.finding,
    clear: () => {
      painted = [];
      draw();
    },
  };
}

/** The name under which the style sheet knows the underline of a kind. */
function highlightName(kind: FindingKind): string {
  return `finding-${kind}`;
}

function covers(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
