import { $createHorizontalRuleNode, HorizontalRuleNode } from "@lexical/extension";
import {
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  type ElementTransformer,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  LINK,
  ORDERED_LIST,
  STRIKETHROUGH,
  type Transformer,
  UNORDERED_LIST,
} from "@lexical/markdown";
import { $createHeadingNode, HeadingNode } from "@lexical/rich-text";
import { $createParagraphNode } from "lexical";
import { headingTag } from "../nodes/heading/tag.ts";
import { $createQuotedNode } from "../nodes/quotation/node-parts.ts";
import { QuotationNode } from "../nodes/quotation/node.ts";

const HEADING_TAGS = ["h1", "h2", "h3", "h4"] as const;

/** `## ` to `#### ` for headings; a single `#` gives the highest level a body has. */
const HEADING: ElementTransformer = {
  type: "element",
  dependencies: [HeadingNode],
  regExp: /^(#{1,4})\s/,
  export: () => null,
  replace: (block, children, [, marks = ""]) => {
    const heading = $createHeadingNode(headingTag(HEADING_TAGS[marks.length - 1] ?? "h2"));
    block.replace(heading.append(...children));
    heading.selectStart();
  },
};

/** `> ` for a quotation. */
const QUOTATION: ElementTransformer = {
  type: "element",
  dependencies: [QuotationNode],
  regExp: /^>\s/,
  export: () => null,
  replace: (block, children) => {
    const paragraph = $createParagraphNode().append(...children);
    block.replace($createQuotedNode("quotation", [paragraph]));
    paragraph.selectStart();
  },
};

/** `---`, `***` or `___` alone, and a space or Enter, for a divider. */
const DIVIDER: ElementTransformer = {
  type: "element",
  dependencies: [HorizontalRuleNode],
  regExp: /^(?:---|\*\*\*|___)\s?$/,
  triggerOnEnter: true,
  export: () => null,
  replace: (block) => {
    const paragraph = $createParagraphNode();
    block.replace($createHorizontalRuleNode()).insertAfter(paragraph);
    paragraph.select();
  },
};

/** The Markdown that turns into formats as it is typed. `render/markdown.ts` writes Markdown; these only read it. */
export const MARKDOWN_SHORTCUTS: Transformer[] = [
  HEADING,
  QUOTATION,
  DIVIDER,
  UNORDERED_LIST,
  ORDERED_LIST,
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  STRIKETHROUGH,
  LINK,
];
