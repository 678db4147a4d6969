import { z } from "zod";
import { AssetSchema } from "../asset.ts";

/** What a picture says of itself: empty where it says nothing. */
export const PictureWordsSchema = z.strictObject({ alt: z.string(), caption: z.string(), credit: z.string() });
export type PictureWords = z.infer<typeof PictureWordsSchema>;

/** A picture that has been taken into the library. `scaledFrom` is its measures, in pixels, where it was too large to be kept as it was. */
export const TakenPictureSchema = z.strictObject({
  asset: AssetSchema,
  words: PictureWordsSchema,
  scaledFrom: z.strictObject({ width: z.int(), height: z.int() }).nullable(),
});
export type TakenPicture = z.infer<typeof TakenPictureSchema>;

/** The fields that are empty, filled with what a picture says of itself; those with words in them are left alone. */
export function fillEmpty<Fields extends PictureWords>(fields: Fields, words: PictureWords): Fields {
  return {
    ...fields,
    alt: fields.alt || words.alt,
    caption: fields.caption || words.caption,
    credit: fields.credit || words.credit,
  };
}

const NAMES = { caption: "caption", credit: "credit", alt: "alternative text" } as const;

/** Which fields of some pictures are filled with what their files say, in words: "caption and credit"; empty where none is. */
export function namesOfFilled(pictures: readonly { fields: PictureWords; words: PictureWords }[]): string {
  const isFilled = (name: keyof PictureWords): boolean =>
    pictures.some(({ fields, words }) => fields[name] === "" && words[name] !== "");
  const names = (["caption", "credit", "alt"] as const).filter(isFilled).map((name) => NAMES[name]);
  return new Intl.ListFormat("en", { type: "conjunction" }).format(names);
}
