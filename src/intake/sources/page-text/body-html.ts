import { afterAlsoRead } from "../text/also-read-line.ts";

const ITEM = /^(?:[•·▪‣◦*–-]\s+|(\d{1,2})[.)]\s+)(?=\S)/u;
const LONGEST_HEADING = 90;

/** The HTML of a body from its lines: paragraphs, sub-headings, lists. */
export function htmlOfLines(lines: readonly string[]): string {
  const html: string[] = [];
  let list = "";
  for (const [index, line] of lines.entries()) {
    const item = ITEM.exec(line);
    const tag = item === null ? "" : item[1] === undefined ? "ul" : "ol";
    if (tag !== list) {
      if (list !== "") html.push(`</${list}>`);
      if (tag !== "") html.push(`<${tag}>`);
      list = tag;
    }
    if (item !== null) html.push(`<li>${escaped(line.slice(item[0].length))}</li>`);
    else if (isHeading(line, lines[index + 1])) html.push(`<h2>${escaped(line)}</h2>`);
    else html.push(`<p>${linked(escaped(line))}</p>`);
  }
  if (list !== "") html.push(`</${list}>`);
  return html.join("\n");
}

/** Whether a line is a sub-heading: short, without the sign that ends a sentence, and with a paragraph below. */
function isHeading(line: string, next: string | undefined): boolean {
  if (line.length > LONGEST_HEADING || next === undefined || afterAlsoRead(line) !== undefined) return false;
  if (/[.!…:;,،۔؟"”»)।。]$/u.test(line) || line.split(" ").length > 14 || /^["“«(]/u.test(line)) return false;
  return next.length > Math.max(60, line.length) && /[.!?…:"”»۔؟।。]$/u.test(next);
}

function linked(html: string): string {
  return html.replace(/\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g, '<a href="$&">$&</a>');
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
