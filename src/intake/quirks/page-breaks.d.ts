import type { Quirk } from "./quirk.ts";
/** Word's page and section breaks are line breaks with a style, often alone in a paragraph. They end a paragraph, no more. */
export declare const pageBreaks: Quirk;
