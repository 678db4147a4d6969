import type { Body } from "../body.ts";
import type { Surroundings } from "../surroundings.ts";

/** The body as markdown. */
export function renderBodyMarkdown(_body: Body, _surroundings: Surroundings): string {
  return "";
}
