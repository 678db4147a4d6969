import { alsoRead } from "../nodes/also-read/render.ts";
import type { Block } from "../nodes/block.ts";
import { divider } from "../nodes/divider/render.ts";
import { editorsNote } from "../nodes/editors-note/render.ts";
import { embed } from "../nodes/embed/render.ts";
import { factBox } from "../nodes/fact-box/render.ts";
import { heading } from "../nodes/heading/render.ts";
import { image } from "../nodes/image/render.ts";
import { list } from "../nodes/list/render.ts";
import { paragraph } from "../nodes/paragraph/render.ts";
import { pullQuote } from "../nodes/pull-quote/render.ts";
import { quotation } from "../nodes/quotation/render.ts";
import { table } from "../nodes/table/render.ts";
import type { RenderContext } from "./context.ts";
import type { NodeRenderer } from "./renderer.ts";

type Format = keyof NodeRenderer<Block>;
type Rendered<F extends Format> = ReturnType<NodeRenderer<Block>[F]>;

/** A block in one of the formats, by the renderer in its node's folder. */
export function renderBlock<F extends Format>(block: Block, format: F, context: RenderContext): Rendered<F>;
export function renderBlock(block: Block, format: Format, context: RenderContext): Rendered<Format> {
  switch (block.type) {
    case "paragraph":
      return paragraph[format](block, context);
    case "heading":
      return heading[format](block, context);
    case "list":
      return list[format](block, context);
    case "quotation":
      return quotation[format](block, context);
    case "pull-quote":
      return pullQuote[format](block, context);
    case "table":
      return table[format](block, context);
    case "fact-box":
      return factBox[format](block, context);
    case "editors-note":
      return editorsNote[format](block, context);
    case "horizontalrule":
      return divider[format](block, context);
    case "image":
      return image[format](block, context);
    case "also-read":
      return alsoRead[format](block, context);
    case "embed":
      return embed[format](block, context);
  }
}
