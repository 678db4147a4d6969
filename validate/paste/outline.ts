/** A line of a text with all that matters of its structure: what it is, how deep, and which words are emphasised or linked. */
export interface OutlineLine {
  readonly kind: "paragraph" | "h2" | "h3" | "h4" | "bullet" | "number" | "quote" | "divider" | "row";
  /** Of a list item, from 1. */
  readonly level: number;
  readonly runs: readonly OutlineRun[];
}

export interface OutlineRun {
  readonly text: string;
  /** The formats as letters in alphabetical order. */
  readonly formats: string;
  readonly link: string;
}

/**
 * Lines as text to compare. Gone are differences that nobody sees: space at the edges of lines and formats, formats of spaces, underlines of links,
 * bold that a whole heading has, skipped list levels, and lines without text.
 */
export function outlineText(lines: readonly OutlineLine[]): string[] {
  return closeLevels(lines)
    .map((line) => ({ line, text: runsText(line) }))
    .filter(({ line, text }) => text !== "" || line.kind === "divider" || line.kind === "row")
    .map(({ line, text }) => `${line.kind}${line.level > 0 ? ` ${line.level}` : ""}: ${text}`.toLowerCase());
}

function runsText(line: OutlineLine): string {
  const letters = line.runs.flatMap((run) => Array.from(run.text, (letter) => ({ letter, style: styleOf(run) })));
  const shown = letters.filter(({ letter }) => !isSpace(letter));
  const isHeading = line.kind.startsWith("h");
  const allBold = isHeading && shown.every(({ style }) => style.startsWith("b"));
  let text = "";
  let before = "|";
  for (const { letter, style } of letters) {
    const plain = allBold ? style.slice(1) : style;
    if (!isSpace(letter) && letter !== "⏎" && plain !== before) {
      text += `{${plain}}`;
      before = plain;
    }
    text += letter;
  }
  return text
    .replace(/[\s\u{a0}]+/gu, " ")
    .replace(/ ?(?:⏎ ?)+/g, "⏎")
    .replace(/ ?(\{[^}]*\}) ?/g, "$1")
    .replace(/^\{\|\}/, "")
    .replace(/^[⏎ ]+|[⏎ ]+$/g, "")
    .trim();
}

function styleOf({ formats, link }: OutlineRun): string {
  const address = URL.parse(link)?.href ?? "";
  return `${address === "" ? formats : formats.replace("u", "")}|${address}`;
}

function isSpace(letter: string): boolean {
  return /[\s\u{a0}\u{ad}\u{200b}\u{feff}]/u.test(letter);
}

function closeLevels(lines: readonly OutlineLine[]): OutlineLine[] {
  let open: number[] = [];
  return lines.map((line) => {
    if (line.level === 0) {
      open = [];
      return line;
    }
    open = [...open.filter((level) => level < line.level), line.level];
    return { ...line, level: open.length };
  });
}
