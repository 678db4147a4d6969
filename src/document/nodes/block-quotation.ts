/** Markdown as a block quotation. */
export function blockQuotation(markdown: string): string {
  return markdown
    .split("\n")
    .map((sourceLine) => (sourceLine === "" ? ">" : `> ${sourceLine}`))
    .join("\n");
}
