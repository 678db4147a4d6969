import { preflightArticle } from "../../main/preflight/preflight.ts";
import type { Library } from "../../main/library/library.ts";
import { IdentifierSchema } from "../../shared/identifiers.ts";
import { isStanding, type PreflightFinding } from "../../shared/preflight.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { type Command, JSON_OPTION, LIBRARY_OPTION, misused } from "../command.ts";
import { everyArticle } from "../every-article.ts";
import { withLibrary } from "../with-library.ts";

/** Looks articles over before they leave. */
export const preflight: Command = {
  name: "preflight",
  usage: "dateline preflight --library DIR (--all | --id ID ...)",
  summary: "Look articles over before they leave; fails where one is blocked. Changes nothing.",
  options: {
    library: LIBRARY_OPTION,
    all: { type: "boolean", help: "Every article that is not in the trash." },
    id: { type: "string", multiple: true, value: "ID", help: "One article; may be given several times." },
    json: JSON_OPTION,
  },
  takesFiles: false,
  async run(given) {
    const ids = given.texts("id");
    if (given.positionals.length > 0) return misused(`“${given.positionals.join(" ")}” is too much.`);
    if (given.flag("all") === ids.length > 0) return misused("Give either --all or --id.");
    const unusable = ids.find((id) => !IdentifierSchema.safeParse(id).success);
    if (unusable !== undefined) return misused(`“${unusable}” is not an article’s identifier; see dateline list.`);
    return withLibrary(given, { create: false, access: "read" }, async ({ library }) => {
      const chosen = given.flag("all") ? allIds(library) : succeed(ids);
      if (!chosen.ok) return { kind: "failed", error: chosen.error };
      const articles: Looked[] = [];
      for (const id of chosen.value) {
        const report = preflightArticle(library, id);
        if (!report.ok) return { kind: "failed", error: report.error };
        articles.push({ id, headline: report.value.headline, findings: report.value.findings });
      }
      const blocked = articles.filter(({ findings }) => findings.some(isBlocking)).length;
      const text = [...articles.map(describe), summary(articles, blocked)].join("\n");
      return { kind: blocked > 0 ? "found" : "done", text, data: { blocked, articles } };
    });
  },
};

interface Looked {
  readonly id: string;
  readonly headline: string;
  readonly findings: readonly PreflightFinding[];
}

function isBlocking(finding: PreflightFinding): boolean {
  return finding.severity === "block" && isStanding(finding);
}

function describe({ id, headline, findings }: Looked): string {
  const lines = findings.map(({ severity, code, message, mend, override }) =>
    override === null
      ? `  ${severity.padEnd(5)}  ${code}: ${message} ${mend}`
      : `  passed ${code}: ${message} (${override.reason})`,
  );
  return [`${headline.trim() || "No headline"} (${id})`, ...lines].join("\n");
}

function summary(articles: readonly Looked[], blocked: number): string {
  const standing = articles.flatMap(({ findings }) => findings.filter(isStanding));
  const count = (severity: string): number => standing.filter((finding) => finding.severity === severity).length;
  const looked = `${articles.length} ${articles.length === 1 ? "article" : "articles"}`;
  return `${looked}: ${blocked} blocked, ${count("warn")} warnings, ${count("note")} notes.`;
}

function allIds(library: Library): Result<string[]> {
  const articles = everyArticle(library);
  return articles.ok ? succeed(articles.value.map(({ id }) => id)) : articles;
}
