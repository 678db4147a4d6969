import { serve } from "../../main/worker/services.ts";
import { type Command, JSON_OPTION, LIBRARY_OPTION, misused } from "../command.ts";
import { withLibrary } from "../with-library.ts";

/** Imports article files. */
export const importing: Command = {
  name: "import",
  usage: "dateline import FILE... --library DIR",
  summary: "Take in articles exported as JSON: all of them or, if one is not sound, none.",
  options: { library: LIBRARY_OPTION, json: JSON_OPTION },
  takesFiles: true,
  async run(given) {
    if (given.positionals.length === 0) return misused("No FILE is given.");
    return withLibrary(given, { create: true, access: "write" }, async ({ library, created }) => {
      const receipt = await serve(library, { name: "import.files", input: { paths: given.positionals } });
      if (!receipt.ok) return { kind: "failed", error: receipt.error };
      const lines = receipt.value.articles.map(
        ({ file, id, headline, outcome }) =>
          `${file}: ${outcome === "added" ? "added" : "already there"}, “${headline}” (${id})`,
      );
      const made = created ? [`Made a new library in ${library.paths.folder}`] : [];
      return { kind: "done", text: [...made, ...lines].join("\n"), data: { created, ...receipt.value } };
    });
  },
};
