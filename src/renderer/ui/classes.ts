/** Makes a function that joins class names of one CSS module: `css("row", isOpen && "open")`. */
export function classes(
  sheet: Readonly<Record<string, string>>,
): (...names: ReadonlyArray<string | false | null | undefined>) => string {
  return (...names) => names.flatMap((name) => (name ? (sheet[name] ?? name) : [])).join(" ");
}
