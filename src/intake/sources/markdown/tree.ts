import type { Token } from "markdown-it";
import { parseDeclarations } from "../../tree/declarations.ts";
import { element, type ElementNode, NO_STYLE, text, type TreeNode } from "../../tree/node.ts";

/**
 * The tree that the HTML of a Markdown text would be read into, without making HTML of it first; undefined where raw HTML stands
 * in the text, which only a parser of HTML can read.
 */
export function treeOfTokens(tokens: readonly Token[]): ElementNode | undefined {
  const root = element("body", []);
  return addTokens(tokens, root) ? root : undefined;
}

function addTokens(tokens: readonly Token[], root: ElementNode): boolean {
  const open = [root];
  for (const token of tokens) {
    const parent = open.at(-1) ?? root;
    if (token.type === "html_block" || token.type === "html_inline") return false;
    if (token.type === "inline") {
      if (!addTokens(token.children ?? [], parent)) return false;
    } else if (token.hidden) continue;
    else if (token.nesting < 0) open.pop();
    else {
      const node = nodeOf(token);
      addNode(parent.children, node);
      if (token.nesting > 0 && node.kind === "element") open.push(node);
    }
  }
  return true;
}

/** Texts that follow one another are one text, as they are in a tree read from HTML. */
function addNode(siblings: TreeNode[], node: TreeNode): void {
  const last = siblings.at(-1);
  if (node.kind === "text" && last?.kind === "text") siblings[siblings.length - 1] = text(last.text + node.text);
  else siblings.push(node);
}

function nodeOf({ type, tag, content, attrs, children }: Token): TreeNode {
  const attributes = new Map((attrs ?? []).map(([name, value]) => [name, String(value)]));
  switch (type) {
    case "text":
      return text(content);
    case "softbreak":
      return text("\n");
    case "code_inline":
      return element("code", [text(content)]);
    case "code_block":
    case "fence":
      return element("pre", [element("code", [text(content)])]);
    case "image":
      return element("img", [], { ...Object.fromEntries(attributes), alt: wordsOf(children ?? []) });
    default: {
      const style = attributes.get("style");
      return {
        kind: "element",
        name: tag,
        attributes,
        style: style === undefined ? NO_STYLE : parseDeclarations(style),
        children: [],
      };
    }
  }
}

/** The words of what stands in the brackets of a picture. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content, children }) => {
      if (type === "image") return wordsOf(children ?? []);
      return type === "softbreak" || type === "hardbreak" ? "\n" : content;
    })
    .join("");
}
