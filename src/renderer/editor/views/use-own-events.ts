import { stopLexicalPropagation } from "lexical";
import { type RefObject, useEffect } from "react";

/** The events that a field within the text keeps to itself. */
const OWN_EVENTS = [
  "keydown",
  "beforeinput",
  "input",
  "paste",
  "cut",
  "copy",
  "compositionstart",
  "compositionend",
  "click",
  "drop",
];

/** Keeps what is typed into the fields of a block from being taken for typing in the text. */
export function useOwnEvents(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const owner = element.current;
    for (const name of OWN_EVENTS) owner?.addEventListener(name, stopLexicalPropagation);
    return () => {
      for (const name of OWN_EVENTS) owner?.removeEventListener(name, stopLexicalPropagation);
    };
  }, [element]);
}
