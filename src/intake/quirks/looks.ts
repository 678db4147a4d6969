import { elementsIn } from "../tree/walk.ts";
import type { Quirk } from "./quirk.ts";

const LOOKS = [
  "color",
  "background",
  "background-color",
  "font-family",
  "font-size",
  "font",
  "text-align",
  "line-height",
];

/** Fonts, colours, sizes and alignment are the page's business and are not read at all; here they are only counted. */
export const looks: Quirk = ({ root }, tally) => {
  for (const node of elementsIn(root)) {
    if (node.name === "font" || (node.style.size > 0 && LOOKS.some((name) => node.style.has(name))))
      tally.drop("looks");
  }
};
