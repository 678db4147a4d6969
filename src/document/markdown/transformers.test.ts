import { registerMarkdownShortcuts } from "@lexical/markdown";
import { $getRoot } from "lexical";
import { expect, test } from "vitest";
import { headlessEditor, restored } from "../testing/headless.ts";
import { attribution, divider, heading, link, list, paragraph, quotation, text } from "../testing/json.ts";
import { $type } from "../testing/writing.ts";
import { MARKDOWN_SHORTCUTS } from "./transformers.ts";

const [BOLD, ITALIC, STRIKE] = [1, 2, 4];

test.each<[string, object[]]>([
  ["# Talks", [heading("h2", "Talks")]],
  ["## Talks", [heading("h2", "Talks")]],
  ["### Talks", [heading("h3", "Talks")]],
  ["#### Talks", [heading("h4", "Talks")]],
  ["##### Talks", [paragraph("##### Talks")]],
  ["> We agreed.", [quotation(paragraph("We agreed."), attribution())]],
  ["- Fishing", [list("bullet", "Fishing")]],
  ["* Fishing", [list("bullet", "Fishing")]],
  ["1. Fishing", [list("number", "Fishing")]],
  ["4. Fishing", [{ ...list("number", "Fishing"), start: 4 }]],
  ["--- On", [divider, paragraph("On")]],
  ["**bold** on", [paragraph(text("bold", BOLD), " on")]],
  ["*italic* on", [paragraph(text("italic", ITALIC), " on")]],
  ["_italic_ on", [paragraph(text("italic", ITALIC), " on")]],
  ["***both*** on", [paragraph(text("both", BOLD | ITALIC), " on")]],
  ["~~gone~~ on", [paragraph(text("gone", STRIKE), " on")]],
  ["[a page](https://example.org/)", [paragraph(link("https://example.org/", "a page"))]],
  ["[a script](javascript:x)", [paragraph("a script")]],
  ["`code` ==mark== stay", [paragraph("`code` ==mark== stay")]],
])("%s", (typed, after) => {
  using editor = headlessEditor();
  const stop = registerMarkdownShortcuts(editor, MARKDOWN_SHORTCUTS);
  editor.update(() => void $getRoot().selectStart(), { discrete: true });
  for (const character of typed) editor.update(() => $type(character), { discrete: true });
  // A shortcut is carried out in an update of its own after the key's.
  editor.update(() => undefined, { discrete: true });
  stop();
  expect(restored(editor.getEditorState().toJSON())).toEqual(restored({ root: { type: "root", children: after } }));
});
