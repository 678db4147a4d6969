import type { Inline } from "./inline.ts";

/** The words of a line without formats, links and notes; a new line within it stays one. */
export function plainLine(line: readonly Inline[]): string {
  return line.map(plainInline).join("");
}

/** Whether a line shows nothing to a reader. */
export function isBlankLine(line: readonly Inline[]): boolean {
  return line.every((node) => {
    if (node.type === "footnote") return isBlankLine(node.note);
    return node.type === "link" ? isBlankLine(node.children) : plainInline(node).trim() === "";
  });
}

function plainInline(node: Inline): string {
  switch (node.type) {
    case "text":
      return node.text;
    case "linebreak":
      return "\n";
    case "tab":
      return "\t";
    case "footnote":
      return "";
    case "link":
      return plainLine(node.children);
  }
}
