import { bodyHtml } from "../page/body.ts";
import { pageContext } from "../page/page-context.ts";
import { type Found, inBody, type PreflightSubject } from "./subject.ts";

const IDS = /\sid="([^"]*)"/g;

/** What no text should be able to bring about, but would break the page: one anchor in two places. */
export function markupRules({ dossier }: PreflightSubject): Found[] {
  const html = bodyHtml(pageContext(dossier, { layout: "folder" }));
  const ids = Array.from(html.matchAll(IDS), ([, id = ""]) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => ({
    code: "markup-id-repeated",
    about: id,
    message: `The page has the anchor “${id}” twice.`,
    mend: "Change the words of one of the headings.",
    place: inBody(0),
  }));
}
