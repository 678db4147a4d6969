import { z } from "zod";
import { LicenceSchema } from "./licence.ts";

/** More pixels than any side of a picture has. */
const MOST = 1_000_000;
const offset = z.int().nonnegative().max(MOST);
const length = z.int().positive().max(MOST);

/** The part of a picture that is shown, in pixels of the picture as it is shown (orientation applied). */
export const CropSchema = z.strictObject({ x: offset, y: offset, width: length, height: length });
export type Crop = z.infer<typeof CropSchema>;

/** What every shape of a picture keeps in sight, as a point in its pixels. */
export const FocusSchema = z.strictObject({ x: offset, y: offset });
export type Focus = z.infer<typeof FocusSchema>;

/** How an article uses a picture, besides its words; the picture itself stays as it is. What is left out is not set. */
export const pictureUseFields = {
  crop: CropSchema.optional(),
  focus: FocusSchema.optional(),
  /** It tells readers nothing that the text does not: those who cannot see it need no words for it. */
  decorative: z.literal(true).optional(),
  licence: LicenceSchema.optional(),
};
export const PictureUseSchema = z.strictObject(pictureUseFields);
export type PictureUse = z.infer<typeof PictureUseSchema>;

/** The use alone, of anything that has one; what is not set is left out. */
export function pictureUseOf({ crop, focus, decorative, licence }: PictureUse): PictureUse {
  return {
    ...(crop && { crop }),
    ...(focus && { focus }),
    ...(decorative && { decorative }),
    ...(licence && { licence }),
  };
}
