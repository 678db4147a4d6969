import type { z } from "zod";
import type { DatelineError } from "../../shared/errors.ts";

/**
 * What is wrong with a tree that does not fit the format. A property that the format does not have comes from a newer version:
 * reading on would drop it unseen.
 */
export function complaintOf(error: z.ZodError): DatelineError {
  const issue = error.issues[0];
  const place = issue === undefined ? "root" : placeOf(issue.path);
  if (issue?.code === "unrecognized_keys") {
    return {
      code: "document-newer",
      message: `This text has a property “${String(issue.keys[0]).slice(0, 100)}”, which this version of Dateline does not know.`,
      place,
      mend: "Open it in the newer version of Dateline that made it. It has not been changed.",
    };
  }
  return {
    code: "invalid-input",
    message: `This is not the body of an article: ${issue?.message ?? "it cannot be read"}.`,
    place,
  };
}

function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return place === "" ? "the text" : place.replace(/^\./, "");
}
