import { outsideCorpus } from "../../e2e/outside-corpus.ts";
import type { Body } from "../../src/document/body.ts";
import { intakeHtml } from "../../src/intake/intake.ts";
import { checkTokens } from "./check-tokens.ts";
import { bareDossier } from "../../src/publish/testing/bare-dossier.ts";
import { hostileDossier } from "../../src/publish/testing/hostile-dossier.ts";
import { HOSTILE_HTML } from "../../src/shared/testing/hostile-html.ts";
import type { Finding } from "../campaign.ts";
import { hostileBody } from "./hostile-body.ts";
import { inspectExports, pageOf } from "./hostile-exports.ts";
import { inspectHtml } from "./inspect-html.ts";

const MODES = ["full", "light", "plain"] as const;

export interface ContentOptions {
  /** Of the public collections take one in so many; all by default. */
  every?: number;
  onProgress?: (line: string) => void;
}

/**
 * Takes hostile HTML through the app's own steps: pasted, to the page it would be published as; as the words of every field and
 * every block of a hand-edited article, to every export format; as the values of a theme. Nothing that comes out may run
 * script or load from elsewhere. The public collections are tried where they are present.
 */
export function tryContent({ every = 1, onProgress }: ContentOptions = {}): Finding {
  const corpus = outsideCorpus().all.filter((_, index) => index % every === 0);
  if (corpus.length === 0)
    console.log("Hostile content: the public collections are not present; only our own are tried.");
  const faults: string[] = [];
  const vectors = [...HOSTILE_HTML, ...corpus];
  for (const [index, vector] of vectors.entries()) {
    const found = [...pasted(vector), ...asWords(vector), ...checkTokens(vector)];
    if (found.length > 0) faults.push(`${vector.slice(0, 200)}: ${[...new Set(found)].join("; ")}`);
    if ((index + 1) % 100 === 0) onProgress?.(`${index + 1} of ${vectors.length}, ${faults.length} faults`);
  }
  return { name: "Hostile content", tried: vectors.length, survived: vectors.length - faults.length, lost: [], faults };
}

function pasted(vector: string): string[] {
  return MODES.flatMap((mode) => {
    const intake = attempted(() => intakeHtml(vector, { mode, language: "en-GB" }));
    if (typeof intake === "string") return [intake];
    if (!intake.ok) return [];
    return attemptedList(() => inspectHtml(pageOf(withBody(intake.value.body))));
  });
}

function asWords(vector: string): string[] {
  const dossier = hostileDossier(vector);
  const publication = { ...dossier.publication, embeds: "frame" as const };
  return attemptedList(() => inspectExports({ ...dossier, publication, body: hostileBody(vector) }));
}

function withBody(body: Body): ReturnType<typeof bareDossier> {
  return { ...bareDossier({ headline: "Pasted" }), body };
}

function attempted<Value>(work: () => Value): Value | string {
  try {
    return work();
  } catch (thrown) {
    return `thrown: ${String(thrown)}`;
  }
}

function attemptedList(work: () => string[]): string[] {
  const found = attempted(work);
  return typeof found === "string" ? [found] : found;
}
