import { writeEdition } from "../../main/edition/write-edition.ts";
import { chosenTheme } from "../../main/themes/chosen-theme.ts";
import type { Library } from "../../main/library/library.ts";
import { listCategories } from "../../main/categories/categories.ts";
import { categoryPath } from "../../shared/category.ts";
import { type EditionScope, EditionScopeSchema } from "../../shared/edition.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { type Arguments, misused } from "../command.ts";
import { finished, type Outcome } from "../outcome.ts";
import { withLibrary } from "../with-library.ts";

/** The options that only a site has. */
export const SITE_OPTIONS = {
  category: {
    type: "string",
    value: "PATH",
    help: "For a site: only this category and those below it, by slugs such as news/diplomatic-news.",
  },
  from: { type: "string", value: "DAY", help: "For a site: nothing published before this day, such as 2026-03-04." },
  to: { type: "string", value: "DAY", help: "For a site: nothing published after this day." },
} as const;

/** Exports the library, or a part of it, as a static site. */
export function exportSite(given: Arguments, folder: string): Promise<Outcome> | Outcome {
  const [from, to] = [given.text("from") ?? null, given.text("to") ?? null];
  const days = EditionScopeSchema.pick({ from: true, to: true }).safeParse({ from, to });
  if (!days.success) return misused("--from and --to take a day such as 2026-03-04.");
  return withLibrary(given, { create: false, access: "read" }, async ({ library }) => {
    const theme = chosenTheme(library, given.text("theme"));
    if (!theme.ok) return { kind: "failed", error: theme.error };
    const category = categoryAt(library, given.text("category"));
    if (!category.ok) return { kind: "failed", error: category.error };
    const scope: EditionScope = { categoryId: category.value, ...days.data };
    const control = { onProgress: () => undefined, isCancelled: () => false };
    const receipt = await writeEdition(library, { folder, scope, theme: theme.value }, control);
    if (!receipt.ok) return { kind: "failed", error: receipt.error };
    const { articles, written, unchanged, removed, problems } = receipt.value;
    const counts = `${String(written)} files written, ${String(unchanged)} unchanged, ${String(removed)} removed`;
    return finished(`${String(articles)} articles in ${receipt.value.folder}: ${counts}`, receipt.value, problems);
  });
}

/** The category whose slugs, from the top of the tree down, make this path; null without one. */
function categoryAt({ database }: Library, path: string | undefined): Result<string | null> {
  if (path === undefined) return succeed(null);
  const categories = listCategories(database);
  const wanted = path.split("/").filter(Boolean).join("/");
  const found = categories.find(
    ({ id }) =>
      categoryPath(categories, id)
        .map(({ slug }) => slug)
        .join("/") === wanted,
  );
  if (found !== undefined) return succeed(found.id);
  return fail({ code: "not-found", message: "The library has no such category.", place: path });
}
