import type { Metadata } from "../../shared/article/article.ts";
import type { DetailsProps } from "./details.tsx";

/** Whether a section that shows only these fields would look the same: for `memo`, so that typing in one does not draw all. */
export function sameFields(...names: ReadonlyArray<keyof Metadata>) {
  return (before: DetailsProps, after: DetailsProps): boolean =>
    before.readOnly === after.readOnly && names.every((name) => before.metadata[name] === after.metadata[name]);
}
