import type { ElementNode, TreeNode } from "../tree/node.ts";
import type { FindPicture } from "../pictures/picture.ts";
import type { Tally } from "../tally.ts";
import type { Context, LineKind } from "./context.ts";
import type { Entry } from "./entry.ts";
import type { Writer } from "./writer.ts";

/** How a family of elements becomes part of a body. */
export interface Family {
  readonly names: readonly string[];
  readonly build: (node: ElementNode, context: Context, builder: Builder) => void;
}

/** What a family builds with. */
export interface Builder {
  readonly writer: Writer;
  readonly tally: Tally;
  /** Goes on with nodes in the line at hand. */
  readonly walk: (nodes: readonly TreeNode[], context: Context) => void;
  /** Goes on with an element as a block of its own, whose lines become `kind`; as those around it where no kind is given. */
  readonly block: (node: ElementNode, context: Context, kind?: LineKind) => void;
  /** What nodes yield by themselves, for a family that looks at it before it is written. */
  readonly entriesOf: (nodes: readonly TreeNode[], context: Context) => Entry[];
  /** A name for a list that has none in its source. */
  readonly nextList: () => string;
  /** The place among the files on the clipboard of the next picture that is a file. */
  readonly nextFile: () => number;
  /** What the address of a picture that lies elsewhere stands for, if anyone knows. */
  readonly findPicture: FindPicture;
}
