import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.ParentNode | DefaultTreeAdapterTypes.ChildNode;

/** Elements after which a word ends. */
const ENDING: ReadonlySet<string> = new Set(["p", "br", "div"]);
const NO_WORDS: ReadonlySet<string> = new Set(["script", "style"]);

/** The words of a piece of HTML, on one line: titles and summaries come with tags and entities in them. */
export function plainOfHtml(html: string): string {
  const text = /[<&]/.test(html) ? wordsOf(parseFragment(html.slice(0, 20_000))) : html;
  return text.replace(/\s+/g, " ").trim();
}

/** Without calling itself: a title may be nested thousands of times. */
function wordsOf(root: Node): string {
  let words = "";
  const waiting: (Node | " ")[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === " ") words += node;
    else if ("value" in node) words += node.value;
    else if ("childNodes" in node && !("tagName" in node && NO_WORDS.has(node.tagName))) {
      if ("tagName" in node && ENDING.has(node.tagName)) waiting.push(" ");
      waiting.push(...node.childNodes.toReversed());
    }
  }
  return words;
}
