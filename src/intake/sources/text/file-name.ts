/** What a file is called, as a headline might be: without its folders, its type and a date before it. */
export function nameOf(path: string): string {
  const name = path.split(/[/\\]/).at(-1) ?? "";
  return name
    .replace(/(?<=.)\.\w{1,8}$/, "")
    .replace(/^\d{4}-\d{2}-\d{2}[-_ ]+(?=\S)/, "")
    .replace(/[-_]+/g, " ")
    .trim()
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
