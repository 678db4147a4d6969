import type { Library } from "../../main/library/library.ts";
import { ExportFormatSchema, ExportLayoutSchema } from "../../shared/export.ts";
import { IdentifierSchema } from "../../shared/identifiers.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { type Command, JSON_OPTION, LIBRARY_OPTION, misused } from "../command.ts";
import { everyArticle } from "../every-article.ts";
import { exportSite, SITE_OPTIONS } from "./export-site.ts";
import { finished } from "../outcome.ts";
import { withLibrary } from "../with-library.ts";

const FORMATS = ExportFormatSchema.options;
const LAYOUTS = ExportLayoutSchema.options;

/** Exports articles as files. */
export const exporting: Command = {
  name: "export",
  usage: "dateline export --library DIR (--all | --id ID ...) --format NAME --out DIR",
  summary: "Write articles into a folder as pages, feeds, a whole site or other formats.",
  options: {
    library: LIBRARY_OPTION,
    all: { type: "boolean", help: "Every article that is not in the trash." },
    id: { type: "string", multiple: true, value: "ID", help: "One article; may be given several times." },
    format: { type: "string", value: "NAME", help: `What to write: ${[...FORMATS, "site"].join(", ")}.` },
    layout: {
      type: "string",
      value: LAYOUTS.join("|"),
      help: "Pictures of a page in a folder beside it (the default), or within it.",
    },
    theme: { type: "string", value: "NAME", help: "Another theme than the publication’s, such as broadsheet." },
    out: { type: "string", value: "DIR", help: "Where to write; made if it is not there." },
    ...SITE_OPTIONS,
    json: JSON_OPTION,
  },
  takesFiles: false,
  async run(given) {
    const ids = given.texts("id");
    const format = ExportFormatSchema.safeParse(given.text("format"));
    const layout = ExportLayoutSchema.safeParse(given.text("layout") ?? "folder");
    const folder = given.text("out");
    if (given.positionals.length > 0) return misused(`“${given.positionals.join(" ")}” is too much.`);
    if (given.text("format") === undefined) return misused("--format is missing.");
    if (given.text("format") === "site") {
      if (folder === undefined || folder === "") return misused("--out DIR is missing.");
      return ids.length > 0 ? misused("A site holds what is published; it takes no --id.") : exportSite(given, folder);
    }
    if (!format.success) return misused(`There is no format “${given.text("format") ?? ""}”.`);
    if (!layout.success) return misused(`There is no layout “${given.text("layout") ?? ""}”.`);
    if (folder === undefined || folder === "") return misused("--out DIR is missing.");
    if (given.flag("all") === ids.length > 0) return misused("Give either --all or --id.");
    const unusable = ids.find((id) => !IdentifierSchema.safeParse(id).success);
    if (unusable !== undefined) return misused(`“${unusable}” is not an article’s identifier; see dateline list.`);

    return withLibrary(given, { create: false, access: "read" }, async ({ library }) => {
      const chosen = given.flag("all") ? allIds(library) : succeed(ids);
      if (!chosen.ok) return { kind: "failed", error: chosen.error };
      const theme = given.text("theme");
      const order = {
        ...(theme !== undefined && { theme }),
        ids: chosen.value,
        format: format.data,
        layout: layout.data,
        folder,
      };
      // All that the app can do, which a site does not wait for.
      const { serve } = await import("../../main/worker/services.ts");
      const receipt = await serve(library, { name: "export.write", input: order });
      if (!receipt.ok) return { kind: "failed", error: receipt.error };
      const { files, problems } = receipt.value;
      const summary = `Wrote ${files.length} ${files.length === 1 ? "file" : "files"} to ${receipt.value.folder}`;
      return finished([...files, summary].join("\n"), receipt.value, problems);
    });
  },
};

function allIds(library: Library): Result<string[]> {
  const articles = everyArticle(library);
  return articles.ok ? succeed(articles.value.map(({ id }) => id)) : articles;
}
