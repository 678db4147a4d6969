import type { BinaryModule } from "harper.js";
import { type EngineName, engineNameFor } from "./engine-names.ts";
import type { DictionaryPackage } from "./hunspell/dictionaries.ts";
import type { DictionaryFiles } from "./hunspell/hunspell-engine.ts";
import type { LanguageEngine } from "./language-engine.ts";

/** Where a host keeps the engines' files: Harper's binary, and the dictionaries by package. */
export interface EngineFiles {
  harper(): Promise<BinaryModule>;
  dictionary(name: DictionaryPackage): Promise<DictionaryFiles>;
}

export interface Engines {
  /** The engine for a language, opened at the first call; undefined for a language without one. Rejects if it cannot open. */
  engineFor(language: string): Promise<LanguageEngine> | undefined;
}

/** Engines that open as they are needed, each once. Code and data of one that is never needed are never loaded. */
export function lazyEngines(files: EngineFiles): Engines {
  const open = new Map<string, Promise<LanguageEngine>>();
  return {
    engineFor: (language) => {
      const name = engineNameFor(language);
      if (name === undefined) return undefined;
      const engine = open.get(name) ?? openEngine(name, files);
      open.set(name, engine);
      return engine;
    },
  };
}

async function openEngine(name: EngineName, files: EngineFiles): Promise<LanguageEngine> {
  if (name === "harper") {
    const { openHarper } = await import("./harper/harper-engine.ts");
    return openHarper(await files.harper());
  }
  const { openHunspell } = await import("./hunspell/hunspell-engine.ts");
  return openHunspell(await files.dictionary(name));
}
