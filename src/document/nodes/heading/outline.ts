import { slugFromHeadline } from "../../../shared/article/slug.ts";
import type { Body } from "../../body.ts";
import { unusedAnchor } from "../anchor.ts";
import { plainLine } from "../plain.ts";
import type { Heading } from "./schema.ts";
import type { HeadingTag } from "./tag.ts";

/** A heading as the page shows it: `id` is its anchor, unique within the body; `tag` its level without skips. */
export interface OutlineEntry {
  heading: Heading;
  id: string;
  tag: HeadingTag;
  text: string;
}

const TAGS = ["h2", "h3", "h4"] as const;

/**
 * The headings of a body that have words, in order. A page's levels must not skip one (WCAG 2.2, H42), so a heading counts as one
 * level below the nearest higher one before it, whatever level the writer gave it. Ids begin with `section-`, so that they never
 * meet another part of the page.
 */
export function outlineOf(body: Body): OutlineEntry[] {
  const taken = new Set<string>();
  const open: HeadingTag[] = [];
  const outline: OutlineEntry[] = [];
  for (const heading of body.root.children) {
    if (heading.type !== "heading") continue;
    const text = plainLine(heading.children).replace(/\s+/g, " ").trim();
    if (text === "") continue;
    while (open.length > 0 && (open.at(-1) ?? "") >= heading.tag) open.pop();
    open.push(heading.tag);
    outline.push({
      heading,
      text,
      tag: TAGS[open.length - 1] ?? "h4",
      id: unusedAnchor(`section-${slugFromHeadline(text)}`, taken),
    });
  }
  return outline;
}
