import { type Command, JSON_OPTION, LIBRARY_OPTION, misused } from "../command.ts";
import { everyArticle } from "../every-article.ts";
import { withLibrary } from "../with-library.ts";

/** Lists the articles of a library. */
export const list: Command = {
  name: "list",
  usage: "dateline list --library DIR [--json]",
  summary: "List the articles of a library, oldest first.",
  options: { library: LIBRARY_OPTION, json: JSON_OPTION },
  takesFiles: false,
  async run(given) {
    if (given.positionals.length > 0) return misused(`“${given.positionals.join(" ")}” is too much.`);
    return withLibrary(given, { create: false, access: "read" }, async ({ library }) => {
      const articles = everyArticle(library);
      if (!articles.ok) return { kind: "failed", error: articles.error };
      const lines = articles.value.map(({ id, status, updatedAt, slug, headline }) =>
        [id, status.padEnd(9), updatedAt.slice(0, 16).replace("T", " "), slug, headline].join("  "),
      );
      return { kind: "done", text: lines.join("\n"), data: articles.value };
    });
  },
};
