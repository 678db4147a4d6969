import { isBlankLine } from "../../document/nodes/plain.ts";
import { linesOf } from "../../document/nodes/lines.ts";
import { isOut } from "../../shared/article/status.ts";
import { type Found, inBody, inField, type PreflightSubject } from "./subject.ts";

/** What no published article should be without. */
export function requiredRules({ dossier }: PreflightSubject): Found[] {
  const { metadata } = dossier.article;
  const { byline } = metadata;
  const found: (Found | false)[] = [
    metadata.headline.trim() === "" && {
      code: "headline-missing",
      message: "There is no headline.",
      mend: "Write one: the page, its address and every list need it.",
      place: inField("headline"),
    },
    dossier.body.root.children.every((block) => linesOf(block).every(isBlankLine)) && {
      code: "text-missing",
      message: "There is no text.",
      mend: "Write the article.",
      place: inBody(0),
    },
    metadata.standfirst.trim() === "" && {
      code: "standfirst-missing",
      message: "There is no standfirst.",
      mend: "Write one or two sentences. Search results and cards show them; without them, the opening of the text.",
      place: inField("standfirst"),
    },
    byline.authorIds.length === 0 &&
      byline.note.trim() === "" && {
        code: "byline-missing",
        message: "Nobody has signed the article.",
        mend: "Add an author, or a note such as “Staff and agencies”.",
        place: inField("byline"),
      },
    metadata.categoryId === null && {
      code: "category-missing",
      message: "The article is in no category.",
      mend: "Choose one, so that readers find it on the site.",
      place: inField("category"),
    },
    isOut(metadata.status) &&
      metadata.publishedAt === null && {
        code: "published-time-missing",
        message: "The article is published, but has no time of publication.",
        mend: "Set the time. Without it the article stands in no feed and no list of the site.",
        place: inField("publishedAt"),
      },
  ];
  return found.filter((finding) => finding !== false);
}
