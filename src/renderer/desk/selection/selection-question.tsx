import type { JSX } from "react";
import { Question, type QuestionProps } from "../../ui/question.tsx";
import { selectionSize, useSelection } from "./selection-store.ts";

/** A question about all selected articles, which says how many they are. */
export function SelectionQuestion({
  hint,
  ...question
}: Omit<QuestionProps, "description"> & { hint?: string }): JSX.Element {
  const size = useSelection(selectionSize);
  const concerned = size === 1 ? "One article is selected." : `${size.toLocaleString("en-GB")} articles are selected.`;
  return <Question {...question} description={[concerned, hint].filter(Boolean).join(" ")} />;
}
