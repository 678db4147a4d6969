import type { Brief } from "../../shared/article/comparison.ts";
import { FIELD_LABELS } from "./field-labels.ts";

/** How many fields are named before the rest is counted. */
const NAMED_FIELDS = 3;

/** What changed, in a line: "12 words added, 3 removed. Headline, tags." */
export function briefText(brief: Brief): string {
  const { wordsAdded, wordsRemoved, picturesAdded, picturesRemoved, reformatted, fields } = brief;
  const text = [
    amounts("word", wordsAdded, wordsRemoved),
    amounts("picture", picturesAdded, picturesRemoved),
    reformatted ? "formatting" : "",
    fieldsText(fields.map((field) => FIELD_LABELS[field].toLowerCase())),
  ].filter((part) => part !== "");
  if (text.length === 0) return "No change";
  const line = text.join("; ");
  return line.slice(0, 1).toUpperCase() + line.slice(1);
}

function amounts(noun: string, added: number, removed: number): string {
  const of = (count: number): string => `${count} ${count === 1 ? noun : `${noun}s`}`;
  if (added > 0 && removed > 0) return `${of(added)} added, ${removed} removed`;
  if (added > 0) return `${of(added)} added`;
  return removed > 0 ? `${of(removed)} removed` : "";
}

function fieldsText(labels: readonly string[]): string {
  const rest = labels.length - NAMED_FIELDS;
  const named = labels.slice(0, rest > 1 ? NAMED_FIELDS : labels.length).join(", ");
  return rest > 1 ? `${named} and ${rest} more` : named;
}
