import { z } from "zod";

/** Every way an operation can fail that its caller is expected to handle. The renderer switches over it exhaustively. */
export const ErrorCodeSchema = z.enum([
  "invalid-input",
  "not-found",
  "revision-conflict",
  "slug-taken",
  "in-use",
  "library-missing",
  "library-read-only",
  "library-locked",
  "library-damaged",
  "library-newer",
  "backup-damaged",
  "document-newer",
  "disk-full",
  "file-unreadable",
  "file-unwritable",
  "not-an-image",
  "too-large",
  "broken-json",
  "unknown-format",
  "cancelled",
  "forbidden",
  "internal",
]);
export type ErrorCode = z.infer<typeof ErrorCodeSchema>;

/**
 * A failure as data. `message` says in plain words what happened, `place` where (a file, a field, `line 3, column 7`),
 * `mend` what the user can do about it.
 */
export const DatelineErrorSchema = z.strictObject({
  code: ErrorCodeSchema,
  message: z.string(),
  place: z.string().optional(),
  mend: z.string().optional(),
});
export type DatelineError = z.infer<typeof DatelineErrorSchema>;

/** One line for a terminal or a notice: message, place, mend. */
export function describeError({ message, place, mend }: DatelineError): string {
  return [place === undefined ? message : `${place}: ${message}`, mend].filter(Boolean).join(" ");
}
