import { z } from "zod";
import { parseJson } from "../../shared/json.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { ThemeNameSchema } from "../../shared/theme.ts";
import { checkInclusion } from "./check-inclusion.ts";
import { checkStyle } from "./check-style.ts";
import { checkTemplate } from "./check-template.ts";
import { type Tokens, TokensSchema } from "./tokens.ts";

/**
 * The files of a theme folder, by path within it: `theme.json`, `body.css`, `page.css`, `list.css`, `page.mustache`,
 * `list.mustache`, `partials/*.mustache`.
 */
export type ThemeFiles = ReadonlyMap<string, string>;

/** A theme that has been checked: nothing in it can break escaping, run script or load anything. */
export interface Theme {
  readonly name: string;
  readonly tokens: Tokens;
  /** Typography of the article body, every rule under `.article-body`; the editor surface uses it too. */
  readonly bodyCss: string;
  /** The rest of the page. */
  readonly pageCss: string;
  /** What only the lists of a site need. */
  readonly listCss: string;
  /** What stands inside `<body>` of an article. */
  readonly template: string;
  /** What stands inside `<body>` of a list. */
  readonly listTemplate: string;
  /** Templates by the name they are included under. */
  readonly partials: Readonly<Record<string, string>>;
}

const ManifestSchema = z.strictObject({
  name: z.string().trim().min(1).max(100),
  extends: ThemeNameSchema.optional(),
  tokens: TokensSchema.partial(),
});
const REQUIRED = ["theme.json", "body.css", "page.css", "list.css", "page.mustache", "list.mustache"] as const;
const PARTIAL = /^partials\/([\w-]+)\.mustache$/;

/** The theme that another builds on, by its folder's name; undefined for one that stands alone, or says it in no readable way. */
export function baseOf(files: ThemeFiles): string | undefined {
  const manifest = parseManifest(files.get("theme.json") ?? "");
  return manifest.ok ? manifest.value.extends : undefined;
}

/**
 * Reads a theme from its files; refuses one that could break a page, naming file and line. With a base, its style sheets follow
 * those of the base, and what it lacks otherwise is the base's.
 */
export function parseTheme(files: ThemeFiles, base?: Theme): Result<Theme> {
  const missing = REQUIRED.find((path) => !files.has(path) && (base === undefined || path === "theme.json"));
  if (missing !== undefined) return refuse(missing, "This file of the theme is missing.");

  const manifest = parseManifest(files.get("theme.json") ?? "");
  if (!manifest.ok) return manifest;
  const tokens = TokensSchema.safeParse({ ...base?.tokens, ...manifest.value.tokens });
  if (!tokens.success)
    return refuse(`theme.json, tokens.${tokens.error.issues[0]?.path.join(".") ?? ""}`, "This is missing.");
  const partials = { ...base?.partials, ...partialsOf(files) };
  const problem = problemOfSheets(files) ?? problemOfTemplates(files, partials);
  if (problem !== undefined) return problem;
  return succeed({
    name: manifest.value.name,
    tokens: tokens.data,
    bodyCss: joined(base?.bodyCss, files.get("body.css")),
    pageCss: joined(base?.pageCss, files.get("page.css")),
    listCss: joined(base?.listCss, files.get("list.css")),
    template: files.get("page.mustache") ?? base?.template ?? "",
    listTemplate: files.get("list.mustache") ?? base?.listTemplate ?? "",
    partials,
  });
}

function problemOfSheets(files: ThemeFiles): ReturnType<typeof refuse> | undefined {
  const problems = ["body.css", "page.css", "list.css"].map((path) =>
    problemIn(path, checkStyle(files.get(path) ?? "", path === "body.css" ? ".article-body" : undefined)),
  );
  return problems.find((problem) => problem !== undefined);
}

function problemOfTemplates(files: ThemeFiles, partials: Theme["partials"]): ReturnType<typeof refuse> | undefined {
  const problems = [...files]
    .filter(([path]) => path.endsWith(".mustache"))
    .map(([path, text]) => problemIn(path, checkTemplate(text, Object.keys(partials))));
  return problems.find((problem) => problem !== undefined) ?? problemOfInclusion(partials);
}

function problemOfInclusion(partials: Theme["partials"]): ReturnType<typeof refuse> | undefined {
  const found = checkInclusion(partials);
  return found && problemIn(`partials/${found.name}.mustache`, found);
}

function joined(...sheets: readonly (string | undefined)[]): string {
  return sheets.filter((sheet) => sheet !== undefined).join("\n");
}

function parseManifest(text: string): Result<z.infer<typeof ManifestSchema>> {
  const json = parseJson(text);
  if (!json.ok) return refuse(`theme.json, ${json.error.place ?? ""}`, json.error.message);
  const parsed = ManifestSchema.safeParse(json.value);
  if (parsed.success) return succeed(parsed.data);
  const [issue] = parsed.error.issues;
  return refuse(`theme.json, ${issue?.path.join(".") ?? ""}`, issue?.message ?? "This is not a theme.");
}

function partialsOf(files: ThemeFiles): Record<string, string> {
  const partials: Record<string, string> = {};
  for (const [path, text] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const name = PARTIAL.exec(path)?.[1];
    if (name !== undefined) partials[name] = text;
  }
  return partials;
}

function problemIn(
  path: string,
  found: { line: number; problem: string } | undefined,
): ReturnType<typeof refuse> | undefined {
  return found === undefined ? undefined : refuse(`${path}, line ${String(found.line)}`, found.problem);
}

function refuse(place: string, message: string): ReturnType<typeof fail> {
  return fail({
    code: "invalid-input",
    message,
    place,
    mend: "Change this file of the theme, or choose another theme.",
  });
}
