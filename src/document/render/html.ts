import type { Body } from "../body.ts";
import type { Surroundings } from "../surroundings.ts";

/** The body as html. */
export function renderBodyHtml(_body: Body, _surroundings: Surroundings): string {
  return "";
}
