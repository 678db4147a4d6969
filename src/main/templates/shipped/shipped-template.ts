import { type Body, serialiseBody } from "../../../document/body.ts";
import type { Template } from "../../../shared/template.ts";

/** A template of no particular place, writer or section. */
export function shippedTemplate(
  { id, name }: Pick<Template, "id" | "name">,
  words: Pick<Template["metadata"], "headline" | "kicker" | "standfirst">,
  children: Body["root"]["children"],
): Template {
  return {
    id,
    name,
    metadata: {
      ...words,
      dateline: { place: "TK", date: null, agency: "" },
      byline: { authorIds: [], note: "" },
      categoryId: null,
      tags: [],
      language: null,
    },
    body: serialiseBody({ root: { type: "root", children } }),
  };
}
