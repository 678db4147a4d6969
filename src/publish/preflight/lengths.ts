import { description, LONGEST_DESCRIPTION } from "../page/body.ts";
import { pageContext } from "../page/page-context.ts";
import { type Found, inBody, inField, type PreflightSubject } from "./subject.ts";
import { widthOf } from "./width.ts";

/** What search results show of a title before they cut it, in characters. */
const LONGEST_TITLE = 70;
/** Beyond it, search engines leave a headline of structured data out. */
const LONGEST_HEADLINE = 110;

/** What others will show only part of. */
export function lengthRules({ dossier }: PreflightSubject): Found[] {
  const { headline, standfirst } = dossier.article.metadata;
  const width = widthOf(headline.trim());
  const described = widthOf(description(pageContext(dossier, { layout: "folder" })));
  const found: Found[] = [];
  if (width > LONGEST_HEADLINE) {
    found.push({
      code: "headline-long",
      message: `The headline has ${width} characters; search engines take up to ${LONGEST_HEADLINE}.`,
      mend: "Shorten it.",
      place: inField("headline"),
    });
  } else if (width > LONGEST_TITLE) {
    found.push({
      code: "title-cut",
      message: `Search results will cut the headline: it has ${width} characters of ${LONGEST_TITLE}.`,
      mend: "Shorten it, or put what matters first.",
      place: inField("headline"),
    });
  }
  if (described > LONGEST_DESCRIPTION) {
    found.push({
      code: "description-cut",
      message: `Search results will cut the description: it has ${described} characters of ${LONGEST_DESCRIPTION}.`,
      mend: "Shorten the standfirst, or put what matters first.",
      place: standfirst.trim() === "" ? inBody(0) : inField("standfirst"),
    });
  }
  return found;
}
