import type { LexicalEditor } from "lexical";
import { registerBoxRule } from "./boxes.ts";
import { registerFootnoteRule } from "./footnotes.ts";
import { registerHeadingRule } from "./headings.ts";
import { registerLastBlockRule } from "./last-block.ts";
import { registerLayoutRule } from "./layout.ts";
import { registerLineRule } from "./lines.ts";
import { registerLinkRule } from "./links.ts";
import { registerListRule } from "./lists.ts";
import { registerObjectRule } from "./objects.ts";
import { registerQuotationRule } from "./quotations.ts";
import { registerStockQuoteRule } from "./stock-quotes.ts";
import { registerStrayAttributionRule } from "./stray-attributions.ts";
import { registerTableRule } from "./tables.ts";
import { registerTextRule } from "./text.ts";

/** The rules that keep a body in the editor in the form that `restore` gives it. */
export const RULES: readonly ((editor: LexicalEditor) => () => void)[] = [
  registerTextRule,
  registerLayoutRule,
  registerHeadingRule,
  registerLinkRule,
  registerFootnoteRule,
  registerLineRule,
  registerStockQuoteRule,
  registerQuotationRule,
  registerStrayAttributionRule,
  registerBoxRule,
  registerListRule,
  registerTableRule,
  registerObjectRule,
  registerLastBlockRule,
];
