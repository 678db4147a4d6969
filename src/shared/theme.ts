import { z } from "zod";
import { DatelineErrorSchema } from "./errors.ts";

/** A theme's folder, by which settings and the command line name it. */
export const ThemeNameSchema = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lowercase letters and digits with single hyphens between");

/** The theme that every other can fall back on. */
export const CLASSIC = "classic";

/** A theme to choose: what it calls itself, whether it ships with Dateline, and what is wrong with it if anything is. */
export const ThemeEntrySchema = z.strictObject({
  name: ThemeNameSchema,
  title: z.string(),
  shipped: z.boolean(),
  problem: DatelineErrorSchema.nullable(),
});
export type ThemeEntry = z.infer<typeof ThemeEntrySchema>;
