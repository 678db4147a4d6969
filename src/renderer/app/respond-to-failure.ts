import type { DatelineError, ErrorCode } from "../../shared/errors.ts";
import { loadLibrary } from "./library-store.ts";
import { notifyFailure } from "./notices-store.ts";

/** What to do about a failure: nothing, say it, or say it and look again at what state the library is in. */
type Response = "ignore" | "say" | "look-again";

const RESPONSES: Readonly<Record<ErrorCode, Response>> = {
  cancelled: "ignore",
  "library-read-only": "look-again",
  "library-missing": "look-again",
  "library-damaged": "look-again",
  "library-newer": "look-again",
  "backup-damaged": "say",
  "library-locked": "say",
  "invalid-input": "say",
  "not-found": "say",
  "revision-conflict": "say",
  "slug-taken": "say",
  "in-use": "say",
  "document-newer": "say",
  "disk-full": "say",
  "file-unreadable": "say",
  "file-unwritable": "say",
  "not-an-image": "say",
  "too-large": "say",
  "broken-json": "say",
  "unknown-format": "say",
  forbidden: "say",
  internal: "say",
};

/** Meets a failure that no field or dialog shows itself. */
export function respondToFailure(error: DatelineError): void {
  const response = RESPONSES[error.code];
  if (response === "ignore") return;
  notifyFailure(error);
  if (response === "look-again") void loadLibrary();
}
