import { registerMarkdownShortcuts } from "@lexical/markdown";
import { defineExtension } from "lexical";
import { MARKDOWN_SHORTCUTS } from "../../document/markdown/transformers.ts";

/** Turns Markdown into formats as it is typed: `## `, `> `, `- `, `**bold**`. */
export const MarkdownExtension = defineExtension({
  name: "dateline/markdown",
  register: (editor) => registerMarkdownShortcuts(editor, MARKDOWN_SHORTCUTS),
});
