import type { LinkTarget } from "../../shared/article/links.ts";
import type { PreflightPlace } from "../../shared/preflight.ts";
import { type Found, inBody, inField, type LinkState, type PreflightSubject } from "./subject.ts";

/** Links to other articles that lead nowhere, or say what is no longer true. */
export function linkRules(subject: PreflightSubject): Found[] {
  const { dossier } = subject;
  const related = dossier.article.metadata.relatedLinks.flatMap((link) =>
    stateRules(link, subject, inField("relatedLinks")),
  );
  const alsoRead = dossier.body.root.children.flatMap((block, index) => {
    if (block.type === "embed" && block.address === "") return [unset(index, "An embed has no address yet.")];
    if (block.type !== "also-read") return [];
    return block.target === null
      ? [unset(index, "An “Also read” line points nowhere yet.")]
      : stateRules(block.target, subject, inBody(index));
  });
  return [...related, ...alsoRead];
}

function unset(index: number, message: string): Found {
  return {
    code: "link-unset",
    about: String(index),
    message,
    mend: "Choose what it points at, or delete it.",
    place: inBody(index),
  };
}

function stateRules(link: LinkTarget, { targets }: PreflightSubject, place: PreflightPlace): Found[] {
  if (link.kind === "address") return [];
  const about = link.articleId;
  const target = targets.get(about);
  const name = `“${(target?.headline.trim() ?? "") || link.headline.trim() || "No headline"}”`;
  if (target === undefined) {
    return [{ code: "link-gone", about, message: `${name} is no longer in the library.`, mend: REPAIR, place }];
  }
  const unfit = unfitRules(target, name, about, place);
  if (
    target.trashed ||
    target.status === "withdrawn" ||
    target.headline === link.headline ||
    target.headline.trim() === ""
  )
    return unfit;
  const message = `The link to ${name} still says “${link.headline}” in exported data.`;
  return [...unfit, { code: "link-headline-old", about, message, mend: "Update its headline.", place }];
}

const REPAIR = "Remove the link, or put another article in its place.";

/** What keeps readers from an article that is there. */
export function unfitRules(target: LinkState, name: string, about: string, place: PreflightPlace): Found[] {
  if (target.trashed) {
    return [{ code: "link-in-trash", about, message: `${name} is in the trash.`, mend: REPAIR, place }];
  }
  if (target.status === "withdrawn") {
    return [{ code: "link-withdrawn", about, message: `${name} has been withdrawn.`, mend: REPAIR, place }];
  }
  if (target.status === "published" || target.status === "corrected") return [];
  const message = `${name} is not published yet: a link to it leads nowhere.`;
  return [{ code: "link-unpublished", about, message, mend: "Publish it first, or remove the link.", place }];
}
