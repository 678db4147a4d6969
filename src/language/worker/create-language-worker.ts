/** Starts the language worker. The bundler finds it by this very form of words. */
export function createLanguageWorker(): Worker {
  return new Worker(new URL("./language-worker.ts", import.meta.url), { type: "module", name: "language" });
}
