import type { DatelineError } from "../../shared/errors.ts";
import { loadLibrary } from "./library-store.ts";
import { notifyFailure } from "./notices-store.ts";

/** Meets a failure that no field or dialog shows itself: says it, and looks again at whatever it puts in doubt. */
export function respondToFailure(error: DatelineError): void {
  switch (error.code) {
    case "cancelled":
      return;
    case "library-read-only":
    case "library-missing":
    case "library-damaged":
    case "library-newer":
      notifyFailure(error);
      void loadLibrary();
      return;
    case "invalid-input":
    case "not-found":
    case "revision-conflict":
    case "slug-taken":
    case "in-use":
    case "library-locked":
    case "document-newer":
    case "disk-full":
    case "file-unreadable":
    case "file-unwritable":
    case "not-an-image":
    case "too-large":
    case "broken-json":
    case "unknown-format":
    case "forbidden":
    case "internal":
      notifyFailure(error);
      return;
  }
}
