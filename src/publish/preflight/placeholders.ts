import { checkPlaceholders } from "../../language/checks/placeholders.ts";
import { placedTexts } from "./placed-texts.ts";
import type { Found, PreflightSubject } from "./subject.ts";

/** What is still to come: TK, in the text and in every field. */
export function placeholderRules({ dossier }: PreflightSubject): Found[] {
  const { language } = dossier.article.metadata;
  return placedTexts(dossier).flatMap(({ text, place }) =>
    checkPlaceholders({ key: "text", kind: "paragraph", language, text }).map(({ start, end }): Found => {
      const words = text.slice(start, end);
      return {
        code: "placeholder",
        about: around(text, start, end),
        message: `Still to come: “${around(text, start, end)}”`,
        mend: "Fill it in.",
        place: place.kind === "body" ? { ...place, found: words } : place,
      };
    }),
  );
}

/** The words with a little of what stands around them, cut at spaces. */
function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const head = start > 24 ? before.replace(/^\S*\s/u, "") : before;
  const tail = text.length > end + 24 ? after.replace(/\s\S*$/u, "") : after;
  return `${head}${text.slice(start, end)}${tail}`.trim();
}
