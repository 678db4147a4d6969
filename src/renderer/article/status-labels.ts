import type { Status } from "../../shared/article/status.ts";
import { StatusSchema } from "../../shared/article/status.ts";
import type { Choice } from "../ui/select.tsx";

/** The name of each status, as the interface shows it. */
export const STATUS_LABELS = {
  idea: "Idea",
  draft: "Draft",
  "in-edit": "In edit",
  ready: "Ready",
  published: "Published",
  corrected: "Corrected",
  withdrawn: "Withdrawn",
} as const satisfies Record<Status, string>;

/** The colour of a status, as a custom property. */
export function statusColour(status: Status): string {
  return `var(--status-${status})`;
}

/** All statuses in order, to choose from. */
export const STATUS_CHOICES: ReadonlyArray<Choice<Status>> = StatusSchema.options.map((status) => ({
  value: status,
  label: STATUS_LABELS[status],
  dot: statusColour(status),
}));
