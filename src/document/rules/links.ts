import { $isLinkNode, LinkNode } from "@lexical/link";
import { $createParagraphNode, type LexicalEditor } from "lexical";
import { publishableAddress } from "../../shared/address.ts";
import { $isAtTop } from "./lift.ts";

/**
 * A link stands in a line, not in another link, and leads to an address that can be published; the words of any other stay. Web
 * pages link to their own paths and to scripts.
 */
export function registerLinkRule(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(LinkNode, (node) => {
    if (publishableAddress(node.getURL()) === undefined) $unwrap(node);
    else {
      for (const child of node.getChildren()) if ($isLinkNode(child)) $unwrap(child);
      if ($isAtTop(node)) node.replace($createParagraphNode()).append(node);
    }
  });
}

function $unwrap(link: LinkNode): void {
  const words = link.getChildren();
  if ($isAtTop(link)) link.replace($createParagraphNode()).append(...words);
  else {
    for (const word of words) link.insertBefore(word);
    link.remove();
  }
}
