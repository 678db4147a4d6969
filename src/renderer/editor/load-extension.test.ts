import { buildEditorFromExtensions } from "@lexical/extension";
import { HistoryExtension } from "@lexical/history";
import { $getRoot, configExtension, type LexicalEditor, UNDO_COMMAND } from "lexical";
import { describe, expect, it } from "vitest";
import { DocumentExtension } from "../../document/extension.ts";
import { restoreBody } from "../../document/restore.ts";
import { AutosaveExtension } from "./autosave-extension.ts";
import { loadArticle, LoadExtension } from "./load-extension.ts";
import { getExtensionDependencyFromEditor } from "@lexical/extension";

const stored = (words: string): string =>
  JSON.stringify({
    root: { type: "root", children: [{ type: "paragraph", children: [{ type: "text", text: words }] }] },
  });

/** An editor and what it has handed on to be saved. */
function editorAndSaves() {
  const saves: { readonly id: string; readonly words: string }[] = [];
  const editor = buildEditorFromExtensions({
    name: "test",
    $initialEditorState: null,
    dependencies: [
      DocumentExtension,
      configExtension(HistoryExtension, { disabled: false }),
      LoadExtension,
      configExtension(AutosaveExtension, {
        reportChange: (id, serialise) => saves.push({ id, words: wordsOf(serialise()) }),
      }),
    ],
  });
  return { editor, saves };
}

function wordsOf(json: string): string {
  const restored = restoreBody(json);
  if (!restored.ok) return restored.error.message;
  const [block] = restored.value.root.children;
  return block?.type === "paragraph"
    ? block.children.map((node) => (node.type === "text" ? node.text : "")).join("")
    : "";
}

function append(editor: LexicalEditor, words: string): void {
  editor.update(() => $getRoot().selectEnd().insertText(words), { discrete: true });
}

const read = (editor: LexicalEditor): string => editor.read(() => $getRoot().getTextContent());

describe("loading an article", () => {
  it("is no change; typing after it is, in the form that is stored", () => {
    const { editor, saves } = editorAndSaves();
    loadArticle(editor, { id: "first", body: stored("Harbour") });
    append(editor, " reopens");
    expect(saves).toEqual([{ id: "first", words: "Harbour reopens" }]);
  });

  it("begins a history of its own", () => {
    const { editor, saves } = editorAndSaves();
    loadArticle(editor, { id: "first", body: stored("First") });
    append(editor, " typed");
    loadArticle(editor, { id: "second", body: stored("Second") });
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    append(editor, " typed");
    editor.dispatchCommand(UNDO_COMMAND, undefined);
    expect({ text: read(editor), saves: saves.map(({ id, words }) => `${id}: ${words}`) }).toEqual({
      text: "Second",
      saves: ["first: First typed", "second: Second typed", "second: Second"],
    });
  });

  it.each([
    {
      name: "written by a newer Dateline",
      body: '{"root":{"type":"root","children":[{"type":"hologram"}]}}',
      code: "document-newer",
    },
    { name: "that is no JSON", body: "{", code: "broken-json" },
  ])("never saves over a body $name", ({ body, code }) => {
    const { editor, saves } = editorAndSaves();
    loadArticle(editor, { id: "first", body });
    append(editor, "typed all the same");
    const { obstacle } = getExtensionDependencyFromEditor(editor, LoadExtension).output;
    expect({ code: obstacle.peek()?.code, saves }).toEqual({ code, saves: [] });
    loadArticle(editor, { id: "second", body: stored("Sound") });
    expect({ obstacle: obstacle.peek(), text: read(editor) }).toEqual({ obstacle: null, text: "Sound" });
  });
});
