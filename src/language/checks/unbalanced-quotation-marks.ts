import { type Finding, findingAt, type TextBlock } from "../findings.ts";
import { type Mark, quotationsIn } from "../text/quotations.ts";

export const UNBALANCED_QUOTATION_MARKS = "unbalanced-quotation-marks";

const PROSE = new Set<TextBlock["kind"]>(["paragraph", "list-item", "quotation"]);

/**
 * Quotation marks without their partner. A quotation over several paragraphs opens each of them and closes once, in the last:
 * an opening mark is at rest if the next paragraph of prose begins with it again.
 */
export function checkQuotationMarks(blocks: readonly TextBlock[]): Finding[] {
  const findings: Finding[] = [];
  let runningOn: Mark | undefined;
  for (const [position, block] of blocks.entries()) {
    const text = runningOn === undefined ? block.text : withOpeningMark(block.text, runningOn);
    const { unclosed, unopened } = quotationsIn(text, block.language);
    const [outermost, ...inner] = unclosed;
    runningOn = outermost !== undefined && continues(block, blocks[position + 1], outermost) ? outermost : undefined;
    const hanging = runningOn === undefined ? unclosed : inner;
    findings.push(
      ...hanging.map((mark) => finding(block, mark, "This quotation is opened but not closed.")),
      ...unopened.map((mark) => finding(block, mark, "This quotation is closed but not opened.")),
    );
  }
  return findings;
}

function continues(block: TextBlock, next: TextBlock | undefined, { pair }: Mark): boolean {
  if (next === undefined || !PROSE.has(block.kind) || !PROSE.has(next.kind)) return false;
  return withOpeningMark(next.text, { index: 0, pair }).trimStart().startsWith(pair[0]);
}

// French papers also begin each further paragraph of a quotation with the closing mark.
function withOpeningMark(text: string, { pair }: Mark): string {
  return pair[0] === "«" ? text.replace(/^\s*»/u, (mark) => mark.replace("»", "«")) : text;
}

function finding(block: TextBlock, mark: Mark, message: string): Finding {
  return findingAt(
    block,
    { start: mark.index, end: mark.index + 1 },
    { rule: UNBALANCED_QUOTATION_MARKS, kind: "consistency", severity: "warning", message, suggestions: [] },
  );
}
