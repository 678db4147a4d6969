import type { Body } from "../../../document/body.ts";
import type { Note } from "../../../intake/sources/incoming.ts";
import { guessed } from "../../../intake/sources/incoming.ts";
import type { LeadImage } from "../../../shared/article/article.ts";
import { fillEmpty, namesOfFilled, type PictureWords } from "../../../shared/picture/words.ts";

/** The pictures of an article, before the text and in it. */
interface Pictured {
  readonly leadImage: LeadImage | null;
  readonly body: Body;
}

/**
 * The article with the empty fields of its pictures filled with what their files say of themselves, as those of dropped and pasted
 * pictures are; with a note that says so.
 */
export function fillFromFiles(
  { leadImage, body }: Pictured,
  said: ReadonlyMap<string, PictureWords>,
): Pictured & { readonly notes: readonly Note[] } {
  const filled: { fields: PictureWords; words: PictureWords }[] = [];
  const fill = <Fields extends PictureWords & { assetId: string }>(fields: Fields): Fields => {
    const words = said.get(fields.assetId);
    if (words === undefined) return fields;
    filled.push({ fields, words });
    return fillEmpty(fields, words);
  };
  const lead = leadImage === null ? null : fill(leadImage);
  const children = body.root.children.map((block) => (block.type === "image" ? fill(block) : block));
  const names = namesOfFilled(filled);
  return {
    leadImage: lead,
    body: { ...body, root: { ...body.root, children } },
    notes: names === "" ? [] : [guessed(`Of pictures, from their files: ${names}`)],
  };
}
