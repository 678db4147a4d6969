import { z } from "zod";
import { publishableAddress } from "../../../shared/address.ts";

/** Where something on the web stands that the article shows or points at: a page's address, or empty until it is given. */
export const EmbedAddressSchema = z
  .string()
  .max(2048)
  .refine((text) => text === "" || /^https?:/.test(publishableAddress(text) ?? ""), "must be an address of the web");

/** A card for something on the web: a video, a post, a map. Its source is seen from its address. */
export const EmbedSchema = z.strictObject({
  type: z.literal("embed"),
  address: EmbedAddressSchema.default(""),
  title: z.string().max(500).default(""),
});
export type Embed = z.infer<typeof EmbedSchema>;
