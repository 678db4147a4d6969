import type { Family } from "./family.ts";
import { boxFamily } from "./families/box.ts";
import { dividerFamily } from "./families/divider.ts";
import { embedFamily } from "./families/embed.ts";
import { figureFamily } from "./families/figure.ts";
import { footnoteFamily } from "./families/footnote.ts";
import { headingFamily } from "./families/heading.ts";
import { inlineQuotationFamily } from "./families/inline-quotation.ts";
import { lineBreakFamily } from "./families/line-break.ts";
import { linkFamily } from "./families/link.ts";
import { listFamily } from "./families/list.ts";
import { listItemFamily } from "./families/list-item.ts";
import { paragraphFamily } from "./families/paragraph.ts";
import { pictureFamily } from "./families/picture.ts";
import { quotationFamily } from "./families/quotation.ts";
import { rubyFamily } from "./families/ruby.ts";
import { tableFamily } from "./families/table.ts";
import { unseenFamily } from "./families/unseen.ts";

const FAMILIES: readonly Family[] = [
  paragraphFamily,
  headingFamily,
  listFamily,
  listItemFamily,
  quotationFamily,
  tableFamily,
  figureFamily,
  boxFamily,
  pictureFamily,
  embedFamily,
  dividerFamily,
  lineBreakFamily,
  linkFamily,
  footnoteFamily,
  inlineQuotationFamily,
  rubyFamily,
  unseenFamily,
];

const BY_NAME: ReadonlyMap<string, Family> = new Map(
  FAMILIES.flatMap((family) => family.names.map((name) => [name, family] as const)),
);

const IN_LINE: ReadonlySet<Family> = new Set([linkFamily, footnoteFamily, inlineQuotationFamily, rubyFamily]);

/** The family of an element; none for one that is only a part of its line. */
export function familyOf(name: string): Family | undefined {
  return BY_NAME.get(name);
}

/** Whether an element stands within a line. */
export function isInLine(name: string): boolean {
  const family = familyOf(name);
  return family === undefined || IN_LINE.has(family);
}
