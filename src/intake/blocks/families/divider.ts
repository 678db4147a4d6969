import type { Family } from "../family.ts";

/** A rule across the page. */
export const dividerFamily: Family = {
  names: ["hr"],
  build: (_node, _context, { writer }) => writer.add({ kind: "block", block: { type: "horizontalrule" } }),
};
