import { create } from "zustand";
import type { DatelineError } from "../../shared/errors.ts";

/** A message to the reporter. Failures stay until they are dismissed; the rest go away by themselves. */
export interface Notice {
  id: number;
  kind: "information" | "failure";
  message: string;
  place?: string | undefined;
  mend?: string | undefined;
  action?: { label: string; run: () => void } | undefined;
}

interface Notices {
  notices: readonly Notice[];
}

export const useNotices = create<Notices>(() => ({ notices: [] }));

let lastId = 0;

/** Shows a message. The same message twice is shown once. */
export function notify(notice: Omit<Notice, "id">): void {
  lastId += 1;
  const added = { ...notice, id: lastId };
  useNotices.setState(({ notices }) => ({
    notices: [
      ...notices.filter(({ message, place }) => message !== notice.message || place !== notice.place),
      added,
    ].slice(-4),
  }));
}

/** Shows a failure with its place and mend. */
export function notifyFailure({ message, place, mend }: DatelineError): void {
  notify({ kind: "failure", message, place, mend });
}

/** Takes a message away. */
export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
