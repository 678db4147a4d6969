import { fail, type Result } from "../../shared/result.ts";

/** The files of a theme folder, by path within it: `theme.json`, `body.css`, `page.css`, `page.mustache`, `partials/*.mustache`. */
export type ThemeFiles = ReadonlyMap<string, string>;

/** A theme that has been checked: nothing in it can break escaping, run script or load anything. */
export interface Theme {
  readonly name: string;
  /** Custom properties for light and dark, as CSS: `:root { --theme-ink: ... }`. */
  readonly tokensCss: string;
  /** Typography of the article body, every rule under `.article-body`; the editor surface uses it too. */
  readonly bodyCss: string;
  /** The rest of the page. */
  readonly pageCss: string;
  /** What stands inside `<body>`. */
  readonly template: string;
  /** Templates by the name they are included under. */
  readonly partials: Readonly<Record<string, string>>;
}

/** Reads a theme from its files; refuses one that could break a page, naming file and line. */
export function parseTheme(_files: ThemeFiles): Result<Theme> {
  return fail({ code: "internal", message: "Themes are not read yet." });
}
