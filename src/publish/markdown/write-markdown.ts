import { stringify } from "yaml";
import { renderBodyMarkdown } from "../../document/render/markdown.ts";
import type { Dossier } from "../dossier.ts";
import { siteContext } from "../fragment/site-context.ts";
import { surroundingsOf } from "../page/body.ts";
import { type PageContext, pageContext } from "../page/page-context.ts";
import { frontMatter } from "./front-matter.ts";

/**
 * The article as Markdown with front matter in YAML. Pictures are found in `assets` beside the file, other articles on the
 * site.
 */
export function writeMarkdown(dossier: Dossier): string {
  const context = { ...siteContext(dossier), picture: pageContext(dossier, { layout: "folder" }).picture };
  const body = renderBodyMarkdown(dossier.body, surroundingsOf(context));
  return `---\n${yaml(context)}---\n${body === "" ? "" : `\n${body}\n`}`;
}

// Readers of YAML 1.1 are still common: to them a bare `no` is false and a bare 12:30 is 750.
function yaml(context: PageContext): string {
  return stringify(frontMatter(context), { compat: "yaml-1.1", lineWidth: 0, aliasDuplicateObjects: false });
}
