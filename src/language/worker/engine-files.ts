import { type DictionaryPackage } from "../spelling/hunspell/dictionaries.ts";
import type { EngineFiles } from "../spelling/engines.ts";

/**
 * Where the built app keeps the dictionaries. The bundler finds each `new URL` here, copies the file beside the worker and puts
 * its address in: so they are written out, and reach over the packages' `exports`, which do not name their files.
 */
const DICTIONARY_FILES = {
  "dictionary-fr": {
    affixes: new URL("../../../node_modules/dictionary-fr/index.aff", import.meta.url),
    words: new URL("../../../node_modules/dictionary-fr/index.dic", import.meta.url),
  },
  "dictionary-es": {
    affixes: new URL("../../../node_modules/dictionary-es/index.aff", import.meta.url),
    words: new URL("../../../node_modules/dictionary-es/index.dic", import.meta.url),
  },
} satisfies Record<DictionaryPackage, { affixes: URL; words: URL }>;

/** The engines' files as a worker of the window gets them: by `fetch`, from the app's own scheme. */
export const engineFiles: EngineFiles = {
  harper: async () => (await import("harper.js/binary")).binary,
  dictionary: async (name) => {
    const { affixes, words } = DICTIONARY_FILES[name];
    const [affixText, wordText] = await Promise.all([textOf(affixes), textOf(words)]);
    return { affixes: affixText, words: wordText };
  },
};

async function textOf(address: URL): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname} could not be read (${answer.status}).`);
  return answer.text();
}
