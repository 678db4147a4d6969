import { describeError } from "./errors.ts";
import type { ImportReport } from "./import.ts";

const OUTCOMES = { added: "Added", updated: "Updated", "already-there": "Already there" } as const;
const NOTES = { guessed: "Guessed", dropped: "Dropped", warning: "Look at" } as const;

/** The report of an import as plain text, to be kept or sent. */
export function writeImportReport({ articles, problems, leftOut }: ImportReport): string {
  const lines = articles.flatMap(({ file, headline, outcome, notes }) => [
    `${OUTCOMES[outcome]}: ${headline || "Without a headline"}`,
    `  From ${file}`,
    ...notes.map(({ kind, text }) => `  ${NOTES[kind]}: ${text}`),
  ]);
  const parts = [
    summariseImport({ articles, problems }),
    section("Could not be read", problems.map(describeError)),
    section("Articles", lines),
    section(
      "Left out",
      leftOut.map(({ file, what }) => `${what} (${file})`),
    ),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** One line: what an import came to. */
export function summariseImport({ articles, problems }: Pick<ImportReport, "articles" | "problems">): string {
  const count = (outcome: string): number => articles.filter((article) => article.outcome === outcome).length;
  const parts = [
    `${counted(count("added"), "article")} added`,
    count("updated") > 0 ? `${count("updated")} updated` : "",
    count("already-there") > 0 ? `${count("already-there")} already there` : "",
    problems.length > 0 ? counted(problems.length, "problem") : "",
  ];
  return `${parts.filter((part) => part !== "").join(", ")}.`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [title, ...lines].join("\n");
}

/** A number of things: "1 article", "12,000 articles". */
export function counted(number: number, name: string): string {
  return `${number.toLocaleString("en-GB")} ${name}${number === 1 ? "" : "s"}`;
}
