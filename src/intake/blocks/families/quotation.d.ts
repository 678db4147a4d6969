import type { Inline } from "../../../document/nodes/inline.ts";
import type { TreeNode } from "../../tree/node.ts";
import type { Entry } from "../entry.ts";
import type { Builder, Family } from "../family.ts";
import type { Context } from "../context.ts";
/** Quotations set as a block. Headings, lists and pictures in one stand between its parts: a quotation holds paragraphs. */
export declare const quotationFamily: Family;
/** Nodes as one line: what stands in several blocks is divided by a space. */
export declare function lineOf(nodes: readonly TreeNode[], context: Context, { entriesOf, writer }: Builder): Inline[];
/** The line of an entry; none for a picture or a divider. */
export declare function inlinesOf(entry: Entry): Inline[];
/** A speaker's name without the dash that many pages set before it: the page sets its own. */
export declare function withoutDash(line: Inline[]): Inline[];
