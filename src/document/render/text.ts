import type { Body } from "../body.ts";
import type { Surroundings } from "../surroundings.ts";

/** The body as text. */
export function renderBodyText(_body: Body, _surroundings: Surroundings): string {
  return "";
}
