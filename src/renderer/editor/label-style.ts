import type { CSSProperties } from "react";
import { editorsNoteLabel } from "../../document/nodes/editors-note/label.ts";
import { factBoxLabel } from "../../document/nodes/fact-box/label.ts";

type Label = "--editors-note" | "--fact-box" | "--key-points";

/** The words that pages put into blocks by themselves, as custom properties: the editor's style sheet shows them in their places. */
export function labelStyle(language: string): CSSProperties & Record<Label, string> {
  return {
    "--editors-note": quoted(`${editorsNoteLabel(language)} `),
    "--fact-box": quoted(factBoxLabel("fact-box", language)),
    "--key-points": quoted(factBoxLabel("key-points", language)),
  };
}

function quoted(label: string): string {
  return `"${label.replaceAll(/["\\]/g, "\\$&")}"`;
}
