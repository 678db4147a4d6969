import type { Quirk } from "./quirk.ts";
/** "Increase indent" in a mail or a web editor writes `<blockquote style="margin:0 0 0 40px;border:none">`: nothing is quoted. */
export declare const indentQuotations: Quirk;
