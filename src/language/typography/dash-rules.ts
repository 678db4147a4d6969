import type { Edit } from "./edit.ts";

/** `--` becomes an en dash, `---` an em dash; not at the head of a block, where hyphens make a list or a divider. */
export function setDashes(edit: Edit): Edit {
  const { before, insert } = edit;
  if (insert !== "-") return edit;
  const rest = before.slice(0, -1);
  if (rest.trim() === "" || /[-!<]$/u.test(rest)) return edit;
  if (before.endsWith("–")) return { before: rest, insert: "—" };
  return before.endsWith("-") ? { before: rest, insert: "–" } : edit;
}

/** `...` becomes an ellipsis; four or more full stops, and those of a file path, stay. */
export function setEllipses(edit: Edit): Edit {
  const { before, insert } = edit;
  if (insert !== "." || !/(?:^|[^./\\])\.\.$/u.test(before)) return edit;
  return { before: before.slice(0, -2), insert: "…" };
}
