import type { Status } from "../../shared/article/status.ts";
import { mayBecome, statusChange } from "../../shared/article/workflow.ts";
import { now } from "../../shared/time.ts";
import { savingDesk } from "../saving/use-saving.ts";
import type { Choice } from "../ui/select.tsx";
import { changeMetadata } from "./metadata.ts";
import { STATUS_CHOICES } from "./status-labels.ts";

/** The statuses that an article of this one can have next, itself among them, in order. */
export function statusChoicesFor(status: Status): ReadonlyArray<Choice<Status>> {
  return STATUS_CHOICES.filter(({ value }) => mayBecome(status, value));
}

/** Whether the article at hand may be given a status. */
export function maySetStatus(status: Status): boolean {
  const { metadata } = savingDesk.store.getState();
  return metadata !== null && mayBecome(metadata.status, status);
}

/** Gives the article at hand a status, and what goes with it. */
export function setStatus(status: Status): void {
  const { metadata } = savingDesk.store.getState();
  if (metadata !== null && metadata.status !== status) changeMetadata(statusChange(metadata, status, now()));
}
