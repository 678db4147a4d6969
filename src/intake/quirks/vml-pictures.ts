import { element, type ElementNode, type TreeNode } from "../tree/node.ts";
import { elementsIn } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

/**
 * Word draws pictures in VML, within a hidden comment, and repeats them as `<img>` for browsers. Copied by themselves, some come
 * without the repetition, and all that is known of them stands in the comment.
 */
export const vmlPictures: Quirk = ({ root }) => {
  for (const node of [root, ...elementsIn(root)]) {
    if (node.children.some(isVml)) {
      node.children = node.children.flatMap((child, index, all) =>
        isVml(child) && !isRepeated(all.slice(index + 1)) ? picturesIn(child) : [child],
      );
    }
  }
};

function isVml(node: TreeNode): boolean {
  return node.kind === "comment" && /^\[if gte vml/i.test(node.text.trim());
}

function isRepeated(after: readonly TreeNode[]): boolean {
  const next = after.find((node) => node.kind !== "text" || node.text.trim() !== "");
  return next?.kind === "comment" ? /^\[if !vml/i.test(next.text.trim()) : next?.kind === "element";
}

function picturesIn(comment: TreeNode): ElementNode[] {
  if (comment.kind !== "comment") return [];
  const alt = valueOf(/<v:shape\b[^>]*\balt=(?:"([^"]*)"|'([^']*)')/i.exec(comment.text));
  return [...comment.text.matchAll(/<v:imagedata\b[^>]*\bsrc=(?:"([^"]*)"|'([^']*)')/gi)].map((found) =>
    element("img", [], { src: valueOf(found), alt }),
  );
}

function valueOf(found: RegExpExecArray | null): string {
  return found?.[1] ?? found?.[2] ?? "";
}
