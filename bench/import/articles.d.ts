/** A deterministic article of some 600 words, as Markdown with front matter. */
export declare function markdownArticle(index: number): string;
/** The same articles as one WordPress export. */
export declare function wordpressExport(count: number): string;
