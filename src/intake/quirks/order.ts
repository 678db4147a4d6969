import type { Tally } from "../tally.ts";
import type { Source } from "../tree/parse.ts";
import { appleSpaces } from "./apple-spaces.ts";
import { ariaHeadings } from "./aria-headings.ts";
import { comments } from "./comments.ts";
import { conditionalComments } from "./conditional-comments.ts";
import { emojiPictures } from "./emoji-pictures.ts";
import { footnotes } from "./footnotes.ts";
import { fragmentMarkers } from "./fragment-markers.ts";
import { googleDocsChecklists } from "./google-docs-checklists.ts";
import { googleDocsWrapper } from "./google-docs-wrapper.ts";
import { hiddenText } from "./hidden-text.ts";
import { indentQuotations } from "./indent-quotations.ts";
import { leveledLists } from "./leveled-lists.ts";
import { looks } from "./looks.ts";
import { outlookClassPrefix } from "./outlook-class-prefix.ts";
import { pageBreaks } from "./page-breaks.ts";
import type { Quirk } from "./quirk.ts";
import { type Sign, signsIn } from "./signs.ts";
import { slackBreaks } from "./slack-breaks.ts";
import { symbolFonts } from "./symbol-fonts.ts";
import { vmlPictures } from "./vml-pictures.ts";
import { wordHeadings } from "./word-headings.ts";
import { wordLists } from "./word-lists.ts";
import { wordListsByLook } from "./word-lists-by-look.ts";
import { wordQuotations } from "./word-quotations.ts";
import { wordSpacing } from "./word-spacing.ts";
import { wordpressShortcodes } from "./wordpress-shortcodes.ts";

/** A quirk and what it shows by: where the source has none of these there is nothing for it to set right. */
type Listed = readonly [quirk: Quirk, ...signs: Sign[]];

/** All quirks, in the order that they are set right: what is not there comes first, then names, then structure. */
const QUIRKS: readonly Listed[] = [
  [fragmentMarkers, "comment"],
  [outlookClassPrefix, "mark"],
  [vmlPictures, "comment"],
  [conditionalComments, "comment"],
  [hiddenText, "mark"],
  [comments, "mark", "reference"],
  [looks, "mark"],
  [googleDocsWrapper, "mark"],
  [googleDocsChecklists, "mark"],
  [indentQuotations, "mark"],
  [ariaHeadings, "mark"],
  [wordHeadings, "mark"],
  [wordLists, "mark"],
  [wordListsByLook, "mark", "comment"],
  [leveledLists, "mark"],
  [wordQuotations, "mark"],
  [footnotes, "mark", "reference"],
  [pageBreaks, "mark"],
  [wordSpacing, "mark"],
  [appleSpaces, "mark"],
  [slackBreaks, "mark"],
  [symbolFonts, "mark"],
  [emojiPictures, "picture", "comment"],
  [wordpressShortcodes, "bracket"],
];

/** Sets right what programs do to the text they put on the clipboard. */
export function applyQuirks(source: Source, tally: Tally): void {
  const found = signsIn(source);
  for (const [quirk, ...signs] of QUIRKS) if (signs.some((sign) => found.has(sign))) quirk(source, tally);
}
