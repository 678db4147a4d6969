import { z } from "zod";
import { parseJson } from "../../shared/json.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
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

const ManifestSchema = z.strictObject({ name: z.string().trim().min(1).max(100), tokens: TokensSchema });
const REQUIRED = ["theme.json", "body.css", "page.css", "list.css", "page.mustache", "list.mustache"] as const;
const PARTIAL = /^partials\/([\w-]+)\.mustache$/;

/** Reads a theme from its files; refuses one that could break a page, naming file and line. */
export function parseTheme(files: ThemeFiles): Result<Theme> {
  const missing = REQUIRED.find((path) => !files.has(path));
  if (missing !== undefined) return refuse(missing, "This file of the theme is missing.");

  const manifest = parseManifest(files.get("theme.json") ?? "");
  if (!manifest.ok) return manifest;
  const bodyCss = files.get("body.css") ?? "";
  const pageCss = files.get("page.css") ?? "";
  const listCss = files.get("list.css") ?? "";
  const styleProblem =
    problemIn("body.css", checkStyle(bodyCss, ".article-body")) ??
    problemIn("page.css", checkStyle(pageCss)) ??
    problemIn("list.css", checkStyle(listCss));
  if (styleProblem !== undefined) return styleProblem;

  const partials = partialsOf(files);
  const template = files.get("page.mustache") ?? "";
  const listTemplate = files.get("list.mustache") ?? "";
  const templates = [
    ["page.mustache", template],
    ["list.mustache", listTemplate],
    ...Object.entries(partials).map(([name, text]) => [`partials/${name}.mustache`, text]),
  ];
  for (const [path = "", text = ""] of templates) {
    const problem = problemIn(path, checkTemplate(text, Object.keys(partials)));
    if (problem !== undefined) return problem;
  }
  return succeed({ ...manifest.value, bodyCss, pageCss, listCss, template, listTemplate, partials });
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
