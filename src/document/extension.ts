import { HorizontalRuleExtension } from "@lexical/extension";
import { LinkExtension } from "@lexical/link";
import { ListExtension } from "@lexical/list";
import { RichTextExtension } from "@lexical/rich-text";
import { configExtension, defineExtension, mergeRegister } from "lexical";
import { publishableAddress } from "../shared/address.ts";
import { registerFrameKeys } from "./commands/frame-keys.ts";
import { registerTableKeys } from "./commands/table/keys.ts";
import { AlsoReadExtension } from "./nodes/also-read/node.ts";
import { AttributionNode } from "./nodes/attribution/node.ts";
import { EditorsNoteNode } from "./nodes/editors-note/node.ts";
import { EmbedExtension } from "./nodes/embed/node.ts";
import { FactBoxNode } from "./nodes/fact-box/node.ts";
import { BoxTitleNode } from "./nodes/fact-box/title-node.ts";
import { FootnoteExtension } from "./nodes/footnote/node.ts";
import { ImageExtension } from "./nodes/image/node.ts";
import { PullQuoteNode } from "./nodes/pull-quote/node.ts";
import { QuotationNode } from "./nodes/quotation/node.ts";
import { TableExtension } from "./nodes/table/node.ts";
import { RULES } from "./rules/rules.ts";

// Lexical draws these three as a span. All else has the elements of the page.
const THEME = {
  text: {
    underline: "underline",
    strikethrough: "strikethrough",
    underlineStrikethrough: "underline-strikethrough",
  },
};

/**
 * The one list of what a body can hold, with the rules that keep its structure. The same in Node (`buildEditorFromExtensions`) and
 * in the window (`LexicalExtensionComposer`), which adds views, history and keys.
 */
export const DocumentExtension = defineExtension({
  name: "dateline/document",
  theme: THEME,
  nodes: () => [QuotationNode, PullQuoteNode, AttributionNode, FactBoxNode, BoxTitleNode, EditorsNoteNode],
  dependencies: [
    RichTextExtension,
    ListExtension,
    configExtension(LinkExtension, { validateUrl: (address) => publishableAddress(address) !== undefined }),
    HorizontalRuleExtension,
    ImageExtension,
    AlsoReadExtension,
    EmbedExtension,
    TableExtension,
    FootnoteExtension,
  ],
  register: (editor) =>
    mergeRegister(registerFrameKeys(editor), registerTableKeys(editor), ...RULES.map((register) => register(editor))),
});
