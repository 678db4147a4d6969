import { describe, expect, test } from "vitest";
import { formatShortcut, type KeyPress, matchesShortcut } from "./shortcut.ts";

function press(change: Partial<KeyPress>): KeyPress {
  return { key: "", code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...change };
}

describe("matching", () => {
  test.each<[string, string, KeyPress, boolean, boolean]>([
    ["Control elsewhere", "mod+k", press({ key: "k", code: "KeyK", ctrlKey: true }), false, true],
    ["Command on a Mac", "mod+k", press({ key: "k", code: "KeyK", metaKey: true }), true, true],
    ["Control on a Mac is another key", "mod+k", press({ key: "k", code: "KeyK", ctrlKey: true }), true, false],
    [
      "Shift gives a capital letter",
      "mod+shift+e",
      press({ key: "E", code: "KeyE", ctrlKey: true, shiftKey: true }),
      false,
      true,
    ],
    ["a modifier too many", "mod+e", press({ key: "E", code: "KeyE", ctrlKey: true, shiftKey: true }), false, false],
    ["a modifier too few", "mod+e", press({ key: "e", code: "KeyE" }), false, false],
    ["an Arabic layout", "mod+k", press({ key: "ن", code: "KeyK", ctrlKey: true }), false, true],
    ["a Dvorak layout goes by the letter", "mod+k", press({ key: "t", code: "KeyK", ctrlKey: true }), false, false],
    ["a key that is no letter", "mod+,", press({ key: ",", code: "Comma", ctrlKey: true }), false, true],
    ["a function key", "shift+f6", press({ key: "F6", code: "F6", shiftKey: true }), false, true],
  ])("%s", (_, shortcut, event, mac, expected) => {
    expect(matchesShortcut(shortcut, event, mac)).toBe(expected);
  });
});

test("showing", () => {
  const shortcuts = ["mod+shift+e", "alt+arrowdown", "f6", "mod+,"];
  expect(shortcuts.map((shortcut) => [formatShortcut(shortcut, true), formatShortcut(shortcut, false)])).toEqual([
    ["⌘⇧E", "Ctrl+Shift+E"],
    ["⌥↓", "Alt+Down"],
    ["F6", "F6"],
    ["⌘,", "Ctrl+,"],
  ]);
});
