import { cleanAddress } from "../../links/clean-address.ts";
import { attribute } from "../../tree/node.ts";
import type { Family } from "../family.ts";

/** Links to the web, mail and telephone. The words of any other link stay, and so do those of a bookmark. */
export const linkFamily: Family = {
  names: ["a"],
  build: (node, context, { tally, walk }) => {
    const address = attribute(node, "href").trim();
    if (address === "" || context.link !== undefined) return walk(node.children, context);
    const { address: link, dropped } = cleanAddress(address);
    tally.drop("tracking", dropped);
    if (link === undefined && !address.startsWith("#")) tally.drop("unusable-links");
    walk(node.children, { ...context, link });
  },
};
