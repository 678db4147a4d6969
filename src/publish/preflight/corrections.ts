import { type Found, inField, type PreflightSubject } from "./subject.ts";

/** What readers are owed. */
export function correctionRules({ unanswered }: PreflightSubject): Found[] {
  if (!unanswered) return [];
  return [
    {
      code: "correction-unanswered",
      message: "The article was changed after it was published, and readers are not told.",
      mend: "Write a correction, or say that it was a typo.",
      place: inField("corrections"),
    },
  ];
}
