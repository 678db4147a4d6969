import { Fragment, type JSX } from "react";
import type { Segment } from "../../shared/search/mark-words.ts";

/** A text with what was searched for marked in it. */
export function Found({ segments }: { segments: readonly Segment[] }): JSX.Element[] {
  const places = segments.map((_, index) => segments.slice(0, index).reduce((sum, { text }) => sum + text.length, 0));
  return segments.map(({ text, found }, index) => {
    const Tag = found ? "mark" : Fragment;
    return <Tag key={places[index]}>{text}</Tag>;
  });
}
