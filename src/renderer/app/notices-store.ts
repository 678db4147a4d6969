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

/** How many problems of one export are shown, besides what it came to: there is room for four notices. */
const MOST_PROBLEMS = 3;

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

/** Shows what something that was done had to leave out: each problem, or how many there are where they would crowd the window. */
export function notifyProblems(problems: readonly DatelineError[]): void {
  const shown = problems.length > MOST_PROBLEMS ? problems.slice(0, MOST_PROBLEMS - 1) : problems;
  for (const problem of shown) notifyFailure(problem);
  const more = problems.length - shown.length;
  if (more > 0) notify({ kind: "failure", message: `And ${String(more)} more problems of this kind.` });
}

/** Takes a message away. */
export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
