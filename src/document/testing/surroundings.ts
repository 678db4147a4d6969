import type { Surroundings } from "../surroundings.ts";

/** An English article without a dateline, whose pictures and linked articles are all at hand. */
export const SURROUNDINGS: Surroundings = {
  language: "en-GB",
  direction: "ltr",
  dateline: "",
  embeds: "link",
  picture: (assetId) => ({ address: `assets/${assetId.slice(0, 4)}.jpg`, width: 1200, height: 800 }),
  article: () => ({ headline: "Bridge reopens", address: "bridge-reopens.html", language: "en-GB" }),
};
