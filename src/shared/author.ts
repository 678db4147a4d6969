import { z } from "zod";
import { AddressSchema } from "./address.ts";
import { AssetIdentifierSchema, IdentifierSchema } from "./identifiers.ts";

/** A labelled link, such as an author's page or the outlet's account on a social service. */
export const LabelledLinkSchema = z.strictObject({ label: z.string().trim().min(1).max(100), address: AddressSchema });
export type LabelledLink = z.infer<typeof LabelledLinkSchema>;

/** A person of the author directory. `role` as in "Diplomatic correspondent", `bio` one line: "The writer is ...". */
export const AuthorSchema = z.strictObject({
  id: IdentifierSchema,
  name: z.string().trim().min(1).max(200),
  role: z.string().max(200),
  bio: z.string().max(2000),
  portraitId: AssetIdentifierSchema.nullable(),
  links: z.array(LabelledLinkSchema).max(20),
});
export type Author = z.infer<typeof AuthorSchema>;
