import { $isHeadingNode, type HeadingNode } from "@lexical/rich-text";
import { $getNodeByKey, type LexicalNode, type NodeKey } from "lexical";
import { $isAtTop } from "../../rules/lift.ts";

/** A heading and all that stands under it, up to the next heading of its level or a higher one. */
export function $sectionOf(heading: HeadingNode): LexicalNode[] {
  const section: LexicalNode[] = [heading];
  for (const node of heading.getNextSiblings()) {
    if ($isHeadingNode(node) && node.getTag() <= heading.getTag()) break;
    section.push(node);
  }
  return section;
}

/**
 * Moves a section before the one that precedes it (-1), the section around it counting as one, or after the one that follows (1). Answers
 * whether anything moved.
 */
export function $moveSection(key: NodeKey, by: 1 | -1): boolean {
  const heading = $topHeading(key);
  if (heading === null) return false;
  const section = $sectionOf(heading);
  if (by === 1) {
    const next = section.at(-1)?.getNextSibling();
    if (!$isHeadingNode(next)) return false;
    $insertAfter($sectionOf(next).at(-1) ?? next, section);
    return true;
  }
  const target = heading
    .getPreviousSiblings()
    .findLast((node) => $isHeadingNode(node) && node.getTag() <= heading.getTag());
  if (target === undefined) return false;
  for (const node of section) target.insertBefore(node, false);
  return true;
}

/** Moves a section before or after another one. Answers whether anything moved: a section cannot be moved into itself. */
export function $moveSectionTo(key: NodeKey, targetKey: NodeKey, isAfter: boolean): boolean {
  const [heading, target] = [$topHeading(key), $topHeading(targetKey)];
  if (heading === null || target === null) return false;
  const section = $sectionOf(heading);
  if (section.some((node) => node.is(target))) return false;
  if (isAfter) {
    const end = $sectionOf(target).at(-1) ?? target;
    if (section.some((node) => node.is(end))) return false;
    $insertAfter(end, section);
  } else for (const node of section) target.insertBefore(node, false);
  return true;
}

function $topHeading(key: NodeKey): HeadingNode | null {
  const node = $getNodeByKey(key);
  return $isHeadingNode(node) && $isAtTop(node) ? node : null;
}

function $insertAfter(target: LexicalNode, nodes: readonly LexicalNode[]): void {
  for (const node of nodes.toReversed()) target.insertAfter(node, false);
}
