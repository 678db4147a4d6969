/** Markup that can be parsed alone: rows and cells copied out of a table, which outside a table would lose their bounds. */
export declare function completeFragment(html: string): string;
