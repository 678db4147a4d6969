import { buildEditorFromExtensions } from "@lexical/extension";
import { HeadlessExtension } from "@lexical/headless";
import { HistoryExtension } from "@lexical/history";
import { $getRoot, $getSelection, $isRangeSelection, configExtension, PASTE_TAG, UNDO_COMMAND } from "lexical";
import { expect, test } from "vitest";
import { DocumentExtension } from "../../../document/extension.ts";
import { TypographyExtension } from "./typography-extension.ts";

/** An editor with typography, and what a reporter does in it. */
function typewriter(language: string, isOn = true) {
  const editor = buildEditorFromExtensions({
    name: "test",
    dependencies: [
      DocumentExtension,
      HeadlessExtension,
      configExtension(HistoryExtension, { delay: 0, disabled: false }),
      configExtension(TypographyExtension, { readLanguage: () => language, isOn: () => isOn }),
    ],
  });
  editor.update(() => void $getRoot().selectEnd(), { discrete: true });
  const put = (text: string, tag?: string): void =>
    editor.update(
      () => {
        const selection = $getSelection();
        if ($isRangeSelection(selection)) selection.insertText(text);
      },
      { discrete: true, ...(tag !== undefined && { tag }) },
    );
  return {
    type: (text: string): void => Array.from(text).forEach((character) => put(character)),
    paste: (text: string): void => put(text, PASTE_TAG),
    undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
    text: async (): Promise<string> => {
      await Promise.resolve();
      return editor.read("latest", () => $getRoot().getTextContent());
    },
  };
}

test.each([
  ["en", 'She said "yes" -- it\'s so...', "She said “yes” – it’s so…"],
  ["fr", 'Il dit "oui" !', "Il dit «\u202Foui\u202F»\u202F!"],
  ["de", 'Sie sagte "ja".', "Sie sagte „ja“."],
  ["en", 'See https://a.example/"x" there', 'See https://a.example/"x" there'],
])("in %s %s becomes %s", async (language, typed, expected) => {
  const { type, text } = typewriter(language);
  type(typed);
  expect(await text()).toBe(expected);
});

test("one undo gives the typed character back", async () => {
  const { type, undo, text } = typewriter("en");
  type('Say "');
  expect(await text()).toBe("Say “");
  undo();
  expect(await text()).toBe('Say "');
});

test("what is pasted stays as it is, and so does everything where it is switched off", async () => {
  const on = typewriter("en");
  on.paste('"');
  const off = typewriter("en", false);
  off.type('"x"');
  expect([await on.text(), await off.text()]).toEqual(['"', '"x"']);
});
