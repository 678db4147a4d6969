import type { Finding } from "../findings.ts";
import { engineNameFor } from "../spelling/engine-names.ts";
import type { Engines } from "../spelling/engines.ts";
import type { LanguageEngine } from "../spelling/language-engine.ts";
import type { Response } from "./protocol.ts";

/** The engines that are open, and what waits for those that are not. */
export interface EngineRoom {
  /**
   * The engine of a language if it is open; `"none"` if there is none (or it failed to open); else it begins to open, and
   * `whenReady` is called once for all that asked.
   */
  engineFor(language: string): LanguageEngine | "opening" | "none";
  opened(language: string): Promise<LanguageEngine | undefined>;
  /** What to do when an engine breaks on a block: say so, and find nothing there. */
  failedAt(language: string): (error: unknown) => Finding[];
}

/** Opens engines as they are asked for, telling the window of each. */
export function createEngineRoom(
  engines: Engines,
  send: (response: Response) => void,
  whenReady: () => void,
): EngineRoom {
  const known = new Map<string, LanguageEngine | "opening" | "none">();

  async function opened(language: string): Promise<LanguageEngine | undefined> {
    const name = engineNameFor(language);
    const engine = engines.engineFor(language);
    if (name === undefined || engine === undefined) return undefined;
    if (!known.has(name)) {
      known.set(name, "opening");
      send({ type: "engine", engine: name, state: "opening" });
    }
    return engine.then(
      (ready) => {
        if (known.get(name) === "opening") send({ type: "engine", engine: name, state: "ready" });
        known.set(name, ready);
        return ready;
      },
      (error: unknown) => {
        if (known.get(name) === "opening")
          send({ type: "engine", engine: name, state: "failed", message: messageOf(error) });
        known.set(name, "none");
        return undefined;
      },
    );
  }

  return {
    opened,
    failedAt: (language) => (error) => {
      send({ type: "engine", engine: engineNameFor(language) ?? language, state: "failed", message: messageOf(error) });
      return [];
    },
    engineFor: (language) => {
      const name = engineNameFor(language);
      if (name === undefined) return "none";
      const state = known.get(name);
      if (state !== undefined) return state;
      void opened(language).then(whenReady);
      return "opening";
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
