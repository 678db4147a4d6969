import { type FieldChange, type FieldName, FieldNameSchema, type Part } from "../../shared/article/comparison.ts";
import { comparePassage } from "./compare-passage.ts";
import { plainPassage } from "./passage.ts";

/** A field as readable text; `picture` where the field is a picture with words. */
export interface FieldText {
  readonly text: string;
  readonly picture?: string | undefined;
}
export type FieldTexts = Readonly<Record<FieldName, FieldText>>;

/** Fields that are one value: another one takes its place as a whole. */
const WHOLE: ReadonlySet<FieldName> = new Set([
  "slug",
  "category",
  "language",
  "direction",
  "status",
  "publishedAt",
  "embargo",
  "deadline",
  "targetLength",
]);

/** The fields that differ, in their order: prose word by word, values as a whole. */
export function compareFields(before: FieldTexts, after: FieldTexts, language: string): FieldChange[] {
  return FieldNameSchema.options.flatMap((field): FieldChange[] => {
    const [old, young] = [before[field], after[field]];
    if (old.text === young.text && old.picture === young.picture) return [];
    return [{ field, parts: WHOLE.has(field) ? replaced(old.text, young.text) : compared(old, young, language) }];
  });
}

function replaced(before: string, after: string): Part[] {
  const part = (change: "added" | "removed", text: string): Part[] =>
    text === "" ? [] : [{ change, text, picture: null, look: [] }];
  return [...part("removed", before), ...part("added", after)];
}

function compared(before: FieldText, after: FieldText, language: string): Part[] {
  const [old, young] = [before, after].map(({ text, picture }) => {
    if (picture === undefined) return plainPassage(text);
    const { path, pieces } = plainPassage(`\n${text}`);
    return { path, pieces: [{ text: "", picture, look: [] }, ...pieces] };
  });
  return comparePassage(old ?? null, young ?? null, language).parts;
}
