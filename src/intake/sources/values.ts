/** Values of a file whose shape nobody guarantees: front matter, JSON of other programs. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value as an object; one without fields where it is none. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** A value as a list: one alone is a list of it, nothing an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === "" ? [] : [value];
}

/** A value as text on one line; empty for what is no text. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim();
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** The first of the named fields that says something, as text. */
export function firstText(fields: Fields, ...names: readonly string[]): string {
  return names.map((name) => textOf(fields[name])).find((text) => text !== "") ?? "";
}

/** The texts of a list, or of a text that holds one with commas. */
export function textsOf(value: unknown): string[] {
  const values = typeof value === "string" ? value.split(/[,،;]/u) : listOf(value);
  return values.map(textOf).filter((text) => text !== "");
}
