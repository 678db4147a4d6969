/** Text of the source as a reader sees it: white space as HTML collapses it, or kept where the source asks for that. */
export declare function visibleText(source: string, keepsLines: boolean): string;
