import type { Html } from "../html.ts";
import type { RenderContext } from "./context.ts";

/** How a node leaves the document: as HTML, as plain text and as Markdown. An empty result is left out of the page. */
export interface NodeRenderer<Node> {
  readonly html: (node: Node, context: RenderContext) => Html;
  readonly text: (node: Node, context: RenderContext) => string;
  readonly markdown: (node: Node, context: RenderContext) => string;
}
