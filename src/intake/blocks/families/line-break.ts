import type { Family } from "../family.ts";

/** A new line. */
export const lineBreakFamily: Family = {
  names: ["br"],
  build: (_node, { format, link }, { writer }) => writer.write({ text: "\n", format, link }),
};
