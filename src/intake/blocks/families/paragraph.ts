import type { Family } from "../family.ts";

/** Elements that begin and end a line. What kind of line it is, the element around them decides. */
export const paragraphFamily: Family = {
  names: [
    ..."address article body caption center dd details dialog div dl dt fieldset figcaption footer form header hgroup".split(
      " ",
    ),
    ..."html legend listing main nav option p pre search section summary tbody td textarea tfoot th thead tr".split(
      " ",
    ),
  ],
  build: (node, context, builder) => builder.block(node, context),
};
