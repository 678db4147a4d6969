import type { OutlineLine } from "../paste/outline.ts";
import { wordsOf } from "../paste/words.ts";

const HEADING = /^(#{1,6}) /;
const ITEM = /^( *)(?:[-*+]|(\d+)[.)]) +(?=\S)/;
const FENCE = /^(?:`{3,}|~{3,})/;
const KINDS = ["h2", "h2", "h3", "h4", "h4", "h4"] as const;

interface Item {
  /** Where its text begins. */
  readonly indent: number;
  readonly kind: "bullet" | "number";
}

/**
 * A text that keeps to the plain forms of Markdown, as the CommonMark specification does (headings with number signs, fences, lists,
 * quotations, paragraphs), as lines without formats and links.
 */
export function outlineOfSpec(source: string): OutlineLine[] {
  const reading = new Reading();
  for (const line of source.replace(/^---\n[\s\S]*?\n\.\.\.\n|<!-- END TESTS -->/g, "").split("\n")) reading.take(line);
  return reading.lines.map(({ kind, level, text }) => ({
    kind,
    level,
    runs: [{ text: plain(text), formats: "", link: "" }],
  }));
}

class Reading {
  readonly lines: { kind: OutlineLine["kind"]; level: number; text: string }[] = [];
  /** The items that a line can belong to, each in the one before it. */
  #items: Item[] = [];
  /** How the fence that is open ends. */
  #fence = "";
  /** What the next line goes on with. */
  #open: "" | "text" | "code" = "";

  take(line: string): void {
    const text = line.trim();
    const indent = line.length - line.trimStart().length;
    if (text === "") this.#open = "";
    else if (this.#fence !== "") this.#takeCode(text);
    else if (this.#open === "" || this.#itemIn(line) !== undefined || FENCE.test(text) || HEADING.test(line))
      this.#takeFirst(line, text, indent);
    else this.#add(this.#open === "code" ? code(text) : text.replace(/^> ?/, ""), "paragraph");
  }

  #takeCode(text: string): void {
    if (text === this.#fence) [this.#fence, this.#open] = ["", ""];
    else this.#add(code(text), "paragraph");
  }

  /** A line that begins something. */
  #takeFirst(line: string, text: string, indent: number): void {
    this.#open = "";
    this.#items = this.#items.filter((item) => item.indent <= indent);
    const item = this.#itemIn(line);
    const within = this.#items.at(-1)?.indent ?? 0;
    if (item !== undefined) {
      this.#items.push(item);
      this.#add(line.slice(item.indent), item.kind);
    } else if (HEADING.test(line)) {
      this.#add(text, KINDS[text.indexOf(" ") - 1] ?? "h4");
      this.#open = "";
    } else if (FENCE.test(text)) this.#fence = FENCE.exec(text)?.[0] ?? "";
    else if (indent >= within + 4) {
      this.#add(code(text), "paragraph");
      this.#open = "code";
    } else this.#add(text.replace(/^> ?/, ""), text.startsWith(">") ? "quote" : "paragraph");
  }

  #itemIn(line: string): Item | undefined {
    const [whole = "", margin = "", number] = ITEM.exec(line) ?? [];
    const isItem = whole !== "" && margin.length < (this.#items.at(-1)?.indent ?? 0) + 4;
    return isItem ? { indent: whole.length, kind: number === undefined ? "bullet" : "number" } : undefined;
  }

  /** Adds a line, or to the last one: a further paragraph of an item is a further line of it. */
  #add(text: string, kind: OutlineLine["kind"]): void {
    const last = this.lines.at(-1);
    const isMore = this.#open !== "" || (this.#items.length > 0 && kind === "paragraph");
    if (isMore && last !== undefined) last.text += `\n${text}`;
    else this.lines.push({ kind, level: this.#items.length, text });
    if (this.#open === "") this.#open = "text";
  }
}

/** Code, in which no sign stands for anything else. */
function code(text: string): string {
  return text.replace(/[[\]<>()`]/g, " ");
}

/** A text without what is no word of it: where links lead, and tags. */
function plain(text: string): string {
  return text
    .replace(/(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g, (_, _marks, inside: string) => code(inside))
    .replace(/\[([^\]]*)\]\([^)\s]*\)/g, "$1")
    .replace(/<\/?[a-z]+(?:\s[^>]*)?>/gi, " ");
}

/** Lines by their kinds and words alone. */
export function byWords(lines: readonly OutlineLine[]): string[] {
  return lines.map(
    ({ kind, level, runs }) => `${kind} ${level}: ${wordsOf(runs.map(({ text }) => text).join("")).join(" ")}`,
  );
}
