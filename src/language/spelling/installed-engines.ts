import { type Engines, lazyEngines } from "./engines.ts";

const decoder = new TextDecoder();

/** The engines from `node_modules`, for hosts that run on Node from the source tree: the packages read their own files. */
export function installedEngines(): Engines {
  return lazyEngines({
    harper: async () => (await import("harper.js/binary")).binary,
    dictionary: async (name) => {
      const { aff, dic } = (await packages[name]()).default;
      return { affixes: decoder.decode(aff), words: decoder.decode(dic) };
    },
  });
}

const packages = {
  "dictionary-fr": () => import("dictionary-fr"),
  "dictionary-es": () => import("dictionary-es"),
};
