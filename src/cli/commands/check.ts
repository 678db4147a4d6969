import { checkLibrary } from "../../main/check/check-library.ts";
import { describeError } from "../../shared/errors.ts";
import { type Command, JSON_OPTION, LIBRARY_OPTION, misused } from "../command.ts";
import { withLibrary } from "../with-library.ts";

/** Checks a library. */
export const check: Command = {
  name: "check",
  usage: "dateline check --library DIR",
  summary: "Check a library’s database, articles and pictures. Changes nothing.",
  options: { library: LIBRARY_OPTION, json: JSON_OPTION },
  takesFiles: false,
  async run(given) {
    if (given.positionals.length > 0) return misused(`“${given.positionals.join(" ")}” is too much.`);
    return withLibrary(given, { create: false, access: "read" }, async ({ library }) => {
      const report = await checkLibrary(library);
      const { articles, pictures, findings } = report;
      const amounts = `${amount(articles, "article")}, ${amount(pictures, "picture")}`;
      return findings.length === 0
        ? { kind: "done", text: `The library is sound: ${amounts}.`, data: { sound: true, ...report } }
        : {
            kind: "found",
            text: [...findings.map(describeError), `${amount(findings.length, "problem")} in ${amounts}.`].join("\n"),
            data: { sound: false, ...report },
          };
    });
  },
};

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
