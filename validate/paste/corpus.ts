import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A piece of real clipboard HTML, and what other editors' tests expect of it. */
export interface Fixture {
  readonly name: string;
  /** The program it was copied from. */
  readonly app: string;
  readonly html: string;
  /** Any of these is right: editors expect different things in different browsers. */
  readonly expectations: readonly Expectation[];
}

export interface Expectation {
  readonly kind: "ckeditor5-model" | "html";
  readonly source: string;
}

/** Where the corpora lie: beside the project, or where the environment says. They belong to others and are not part of it. */
export const CORPORA = process.env["DATELINE_CORPORA"] ?? join(import.meta.dirname, "../../../shared/corpora");

/** The fixtures of the paste corpus; undefined where it is not at hand. */
export function readCorpus(): Fixture[] | undefined {
  const index = join(CORPORA, "paste/index.json");
  if (!existsSync(index)) return undefined;
  const entries: { path: string; app: string }[] = JSON.parse(readFileSync(index, "utf8"));
  return entries.map(({ path, app }) => ({
    name: path.replace(/^paste\//, ""),
    app,
    html: readFileSync(join(CORPORA, path), "utf8"),
    expectations: expectationsOf(join(CORPORA, path)),
  }));
}

function expectationsOf(file: string): Expectation[] {
  const folder = dirname(file);
  const names = readdirSync(folder);
  const own = basename(file, ".html");
  const read = (name: string, kind: Expectation["kind"]): Expectation => ({
    kind,
    source: readFileSync(join(folder, name), "utf8"),
  });
  if (file.includes("/ckeditor5/")) return modelsOf(own, names).map((name) => read(name, "ckeditor5-model"));
  if (file.includes("/gutenberg/")) {
    const out = `${own.replace(/-in$/, "")}-out.html`;
    return own.endsWith("-in") && names.includes(out) ? [read(out, "html")] : [];
  }
  return names.filter((name) => /^expected_\w+\.html$/.test(name)).map((name) => read(name, "html"));
}

// The model of the same variant (`input.safari.word2016` has `model.safari.word2016`), or else the one of the folder.
function modelsOf(own: string, names: readonly string[]): string[] {
  const variant = own.startsWith("input") ? own.slice("input".length) : "";
  const exact = names.filter((name) => name === `model${variant}.html` || name === `model.skipLevel${variant}.html`);
  return exact.length > 0 ? exact : names.filter((name) => /^model\b.*\.html$/.test(name));
}
