import { describeError, type DatelineError } from "../../shared/errors.ts";
import { DuplicatePolicySchema, type ImportPreview, type ImportReport, type ImportRow } from "../../shared/import.ts";
import { serve } from "../../main/worker/services.ts";
import { indexArticles } from "../../main/search/index-articles.ts";
import type { Library } from "../../main/library/library.ts";
import { type Command, JSON_OPTION, LIBRARY_OPTION, misused } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { withLibrary } from "../with-library.ts";

/** How many articles are indexed in one transaction. */
const INDEXED_AT_ONCE = 100;

/** Imports articles from files, folders and zips. */
export const importing: Command = {
  name: "import",
  usage: "dateline import FILE|FOLDER|ZIP... --library DIR [--preview] [--duplicates skip|update|both]",
  summary:
    "Take in articles from Dateline’s JSON and the files of other programs. What is broken is reported and stops nothing.",
  options: {
    library: LIBRARY_OPTION,
    preview: { type: "boolean", help: "Say what would be made, and make nothing." },
    duplicates: {
      type: "string",
      value: "WHAT",
      help: "What becomes of articles that are there already: skip (the default), update, both.",
    },
    json: JSON_OPTION,
  },
  takesFiles: true,
  async run(given) {
    if (given.positionals.length === 0) return misused("No FILE is given.");
    const policy = DuplicatePolicySchema.safeParse(given.text("duplicates") ?? "skip");
    if (!policy.success) return misused("--duplicates is skip, update or both.");
    return withLibrary(given, { create: true, access: "write" }, async ({ library, created }) => {
      const preview = await serve(library, { name: "import.read", input: { paths: given.positionals } });
      if (!preview.ok) return { kind: "failed", error: preview.error };
      if (given.flag("preview")) return previewed(library, preview.value);
      const { rows, problems } = preview.value;
      if (rows.length === 0 && problems[0] !== undefined) return { kind: "failed", error: problems[0] };
      const report = await serve(library, { name: "import.write", input: { numbers: null, policy: policy.data } });
      while (indexArticles(library.database, INDEXED_AT_ONCE));
      return report.ok ? reported(library, report.value, created) : { kind: "failed", error: report.error };
    });
  },
};

async function previewed(library: Library, preview: ImportPreview): Promise<Outcome> {
  await serve(library, { name: "import.discard", input: undefined });
  const text = [...preview.rows.flatMap(linesOfRow), ...preview.problems.map(lineOfProblem), ...leftOutLines(preview)];
  return { kind: preview.problems.length > 0 ? "found" : "done", text: text.join("\n"), data: preview };
}

function reported(library: Library, report: ImportReport, created: boolean): Outcome {
  const made = created ? [`Made a new library in ${library.paths.folder}`] : [];
  const lines = report.articles.flatMap(({ file, id, headline, outcome, notes }) => [
    `${file}: ${OUTCOMES[outcome]}, “${headline}” (${id})`,
    ...notes.map(({ kind, text }) => `  ${kind}: ${text}`),
  ]);
  const text = [...made, ...lines, ...report.problems.map(lineOfProblem), ...leftOutLines(report)].join("\n");
  return { kind: report.problems.length > 0 ? "found" : "done", text, data: { created, ...report } };
}

const OUTCOMES = { added: "added", updated: "updated", "already-there": "already there" } as const;

function linesOfRow({ file, headline, byline, date, category, notes, duplicate }: ImportRow): string[] {
  const known = [byline, date ?? "", category].filter((part) => part !== "").join(", ");
  const there = duplicate === null ? "" : `; already there: “${duplicate.headline}” (${duplicate.id})`;
  return [
    `${file}: “${headline}”${known === "" ? "" : ` (${known})`}${there}`,
    ...notes.map(({ kind, text }) => `  ${kind}: ${text}`),
  ];
}

function lineOfProblem(problem: DatelineError): string {
  return `dateline: ${describeError(problem)}`;
}

function leftOutLines({ leftOut, passedOver }: Pick<ImportReport, "leftOut" | "passedOver">): string[] {
  const beside = passedOver === 0 ? [] : [`Passed over ${passedOver} other files, such as pictures.`];
  return [...leftOut.map(({ file, what }) => `${file}: left out: ${what}`), ...beside];
}
