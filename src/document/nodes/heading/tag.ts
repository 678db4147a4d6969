/** The levels a heading in a body can have. */
export type HeadingTag = "h2" | "h3" | "h4";

/** The level nearest to `tag` that a body has. */
export function headingTag(tag: "h1" | "h2" | "h3" | "h4" | "h5" | "h6"): HeadingTag {
  if (tag === "h1") return "h2";
  return tag === "h5" || tag === "h6" ? "h4" : tag;
}
