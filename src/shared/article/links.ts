import { z } from "zod";
import { AddressSchema } from "../address.ts";
import { IdentifierSchema } from "../identifiers.ts";

/**
 * Where an "Also read" line or a related link points: at another article of the library or at a web address.
 * `headline` is what readers see; for an article it is the last known one, used where the target is not at hand.
 */
export const LinkTargetSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("article"), articleId: IdentifierSchema, headline: z.string().max(500) }),
  z.strictObject({ kind: z.literal("address"), address: AddressSchema, headline: z.string().max(500) }),
]);
export type LinkTarget = z.infer<typeof LinkTargetSchema>;
