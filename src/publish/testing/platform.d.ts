/** What the test runner gives to read files by pattern, as text, without Node. */
interface ImportMeta {
  glob(patterns: string | string[], options: { query: "?raw"; import: "default"; eager: true }): Record<string, string>;
}
