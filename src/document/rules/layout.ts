import { ListItemNode, ListNode } from "@lexical/list";
import { HeadingNode } from "@lexical/rich-text";
import { type ElementNode, type LexicalEditor, mergeRegister, ParagraphNode } from "lexical";
import { AttributionNode } from "../nodes/attribution/node.ts";
import { EditorsNoteNode } from "../nodes/editors-note/node.ts";
import { FactBoxNode } from "../nodes/fact-box/node.ts";
import { BoxTitleNode } from "../nodes/fact-box/title-node.ts";
import { PullQuoteNode } from "../nodes/pull-quote/node.ts";
import { QuotationNode } from "../nodes/quotation/node.ts";

/** Blocks are neither aligned nor indented: that is the theme's part. Word centres its headings. */
export function registerLayoutRule(editor: LexicalEditor): () => void {
  const indentable = [
    ParagraphNode,
    HeadingNode,
    AttributionNode,
    BoxTitleNode,
    QuotationNode,
    PullQuoteNode,
    FactBoxNode,
    EditorsNoteNode,
  ];
  return mergeRegister(
    ...indentable.map((klass) => editor.registerNodeTransform<ElementNode>(klass, $removeIndent)),
    ...[...indentable, ListNode, ListItemNode].map((klass) =>
      editor.registerNodeTransform<ElementNode>(klass, $removeAlignment),
    ),
  );
}

function $removeIndent(node: ElementNode): void {
  if (node.getIndent() !== 0) node.setIndent(0);
}

function $removeAlignment(node: ElementNode): void {
  if (node.getFormatType() !== "") node.setFormat("");
}
