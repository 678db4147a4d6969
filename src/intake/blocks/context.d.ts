import type { HeadingTag } from "../../document/nodes/heading/tag.ts";
import type { Direction } from "../../shared/language.ts";
import { type ElementNode } from "../tree/node.ts";
import type { ListPlace } from "./entry.ts";
/** What the text at a place of the tree inherits from the elements around it. */
export interface Context {
  /** A sum of `TEXT_FORMATS`. */
  readonly format: number;
  readonly link: string | undefined;
  /** Whether new lines in the source are new lines to a reader. */
  readonly keepsLines: boolean;
  readonly list:
    | {
        readonly key: string;
        readonly level: number;
      }
    | undefined;
}
/** What a line of text becomes when it ends. */
export type LineKind =
  | {
      readonly type: "paragraph";
    }
  | {
      readonly type: "heading";
      readonly tag: HeadingTag;
    }
  | {
      readonly type: "item";
      readonly place: ListPlace;
    };
/** A kind of line and the direction its source gives it. */
export interface Line {
  readonly kind: LineKind;
  readonly direction: Direction | undefined;
}
export declare const PARAGRAPH: LineKind;
export declare const OUTERMOST: Context;
/** Whether new lines count within an element. */
export declare function keepsLinesIn(node: ElementNode, inherited: boolean): boolean;
/** The direction an element sets for its text. */
export declare function directionIn(node: ElementNode, inherited: Direction | undefined): Direction | undefined;
