import { Editor } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";
import { asHtml, isReady, PLACE } from "../page.js";

/** TipTap with its starter kit. */
const editor = new Editor({ element: PLACE, extensions: [StarterKit] });
isReady(editor.view.dom, (paragraphs) => editor.commands.setContent(asHtml(paragraphs)));
