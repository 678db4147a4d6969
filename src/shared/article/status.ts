import { z } from "zod";

/** The stages an article passes through, in order. */
export const StatusSchema = z.enum(["idea", "draft", "in-edit", "ready", "published", "corrected", "withdrawn"]);
export type Status = z.infer<typeof StatusSchema>;

/** Whether readers can see an article of this status. */
export function isOut(status: Status): boolean {
  return status === "published" || status === "corrected";
}
