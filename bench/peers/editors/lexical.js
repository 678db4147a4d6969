import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { HeadingNode, QuoteNode, registerRichText } from "@lexical/rich-text";
import { createEditor } from "lexical";
import { asLexicalState, isReady, PLACE } from "../page.js";

/** Lexical's rich text with a history, and nothing else. */
const editor = createEditor({ namespace: "stock", nodes: [HeadingNode, QuoteNode], onError: console.error });
PLACE.contentEditable = "true";
editor.setRootElement(PLACE);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
isReady(PLACE, (paragraphs) => editor.setEditorState(editor.parseEditorState(asLexicalState(paragraphs))));
