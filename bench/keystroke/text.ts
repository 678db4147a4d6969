/** Twenty-five words each; one word in the four is misspelt, so that there is something to underline, as in a first draft. */
const SENTENCES = [
  "The port authority said on Monday that the ferry between both islands will sail again after nine months of repairs and long talks with fishers.",
  "Passengers who had bought a ticket before the winter may use it until the end of the summer, or ask for their money at home.",
  "The captain, who has been at sea for thirty years, told the council that the new engine is quieter and burns a third less fuel.",
  "Shopkeepers on the smaller island hope that visitors will come back in May, when the museum opens its garden and the market its goverment stalls.",
];

/** How many words a paragraph of a news article has: two sentences. */
const WORDS_PER_PARAGRAPH = 50;

/** So many words, in paragraphs. The same number gives the same text. */
export function paragraphsOf(words: number): string[] {
  const count = Math.ceil(words / WORDS_PER_PARAGRAPH);
  return Array.from({ length: count }, (_, paragraph) => `${sentence(paragraph)} ${sentence(paragraph + 1)}`);
}

function sentence(index: number): string {
  return SENTENCES[index % SENTENCES.length] ?? "";
}

/** The same as the stored body of an article. */
export function bodyOf(words: number): string {
  const children = paragraphsOf(words).map((text) => ({ type: "paragraph", children: [{ type: "text", text }] }));
  return JSON.stringify({ root: { type: "root", children } });
}
