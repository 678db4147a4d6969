import { z } from "zod";

/** A divider between two parts of the text: Lexical's own horizontal rule. */
export const DividerSchema = z.strictObject({ type: z.literal("horizontalrule") });
export type Divider = z.infer<typeof DividerSchema>;
