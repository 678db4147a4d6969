import { HEAD_KINDS } from "../../../language/article-blocks.ts";
import type { Replacement } from "../../../language/find/find.ts";
import { type HeadTexts, isHeadLine, LONGEST, readHead } from "../../article/change-head.ts";
import type { TextLine } from "../language/text-lines.ts";
import { applyEdits } from "./edit-pieces.ts";
import type { Origin } from "./found.ts";

/** The texts at the head of the article, which come before all others. Each is keyed by its name, as its box is. */
export function headTexts(): TextLine[] {
  return HEAD_KINDS.map((line) => ({ key: line, kind: line, readText: () => readHead(line) }));
}

/** The box that a text at the head is written in; null for any other text, and where there is none. */
export function boxOfHead(key: string): HTMLTextAreaElement | null {
  const box = isHeadLine(key) ? document.getElementById(key) : null;
  return box instanceof HTMLTextAreaElement ? box : null;
}

/** Where the caret is in the head; null where it is not there. */
export function caretInHead(side: "start" | "end"): Origin | null {
  const box = boxOfHead(document.activeElement?.id ?? "");
  return box === null ? null : { key: box.id, offset: side === "start" ? box.selectionStart : box.selectionEnd };
}

/** A text at the head with replacements made in it; none where it would become longer than it may be. */
export function replacedHead(key: string, replacements: readonly Replacement[]): HeadTexts {
  if (!isHeadLine(key)) return {};
  const text = applyEdits(readHead(key), replacements).replaceAll(/\s*\n\s*/g, " ");
  return text.length > LONGEST[key] ? {} : { [key]: text };
}
