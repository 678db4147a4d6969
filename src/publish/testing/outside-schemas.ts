const FOLDER = "../../../../shared/schemas/";
const sources = import.meta.glob(
  ["../../../../shared/schemas/ninjs/*.json", "../../../../shared/schemas/feeds/*.json"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

/**
 * A schema that others publish, by its path such as `ninjs/ninjs-schema_3.1.json`. They are kept beside the project, not in it:
 * undefined where they are absent.
 */
export function outsideSchema(path: string): object | undefined {
  const text = sources[FOLDER + path];
  if (text === undefined) return undefined;
  const schema: unknown = JSON.parse(text);
  return Object(schema);
}
