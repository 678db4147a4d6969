import { DirectionSchema } from "../../shared/language.ts";

/** A block's writing direction, kept only where a writer has set it; otherwise it follows the text. */
export const OwnDirectionSchema = DirectionSchema.optional();
