import type { ErrorCode } from "../../shared/errors.ts";

/**
 * How a failed save is met: by trying again until the cause is gone; by leaving the refused half alone until it changes;
 * by saving all but the slug that is taken; or, where someone else has saved in the meantime, by asking the reporter.
 */
export type Remedy = "retry" | "refuse" | "withhold-slug" | "ask";

const REMEDIES = {
  "revision-conflict": "ask",
  "slug-taken": "withhold-slug",
  "invalid-input": "refuse",
  "too-large": "refuse",
  "broken-json": "refuse",
  "document-newer": "refuse",
  "unknown-format": "refuse",
  "not-an-image": "refuse",
  "not-found": "retry",
  "in-use": "retry",
  "library-missing": "retry",
  "library-read-only": "retry",
  "library-locked": "retry",
  "library-damaged": "retry",
  "library-newer": "retry",
  "backup-damaged": "retry",
  "disk-full": "retry",
  "file-unreadable": "retry",
  "file-unwritable": "retry",
  cancelled: "retry",
  forbidden: "retry",
  internal: "retry",
} as const satisfies Record<ErrorCode, Remedy>;

/** The remedy for each way a save can fail. */
export function remedyFor(code: ErrorCode): Remedy {
  return REMEDIES[code];
}
