const WORDS =
  "the port authority said on Monday that the ferry between both islands will sail again after nine months of repairs and talks with fishers".split(
    " ",
  );

/** How many words a paragraph of a news article has. */
const WORDS_PER_PARAGRAPH = 50;

/** So many words, in paragraphs. The same number gives the same text. */
export function paragraphsOf(words: number): string[] {
  const count = Math.ceil(words / WORDS_PER_PARAGRAPH);
  return Array.from({ length: count }, (_, paragraph) =>
    Array.from({ length: WORDS_PER_PARAGRAPH }, (_, word) => WORDS[(paragraph * 7 + word) % WORDS.length]).join(" "),
  );
}

/** The same as the stored body of an article. */
export function bodyOf(words: number): string {
  const children = paragraphsOf(words).map((text) => ({ type: "paragraph", children: [{ type: "text", text }] }));
  return JSON.stringify({ root: { type: "root", children } });
}
