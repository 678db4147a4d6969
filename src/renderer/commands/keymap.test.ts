import { expect, test } from "vitest";
import type { Command } from "./command.ts";
import { commandForKey } from "./keymap.ts";
import type { KeyPress } from "./shortcut.ts";

const nothing = (): void => {};
const COMMANDS: readonly Command[] = [
  { id: "bold", label: "Bold", group: "Text", shortcut: "mod+b", keysInText: true, run: nothing },
  { id: "new", label: "New", group: "Article", shortcut: "mod+n", run: nothing },
  { id: "status", label: "Ready", group: "Status", run: nothing },
];

function control(key: string): KeyPress {
  return { key, code: `Key${key.toUpperCase()}`, ctrlKey: true, metaKey: false, altKey: false, shiftKey: false };
}

test.each([
  ["n", "new"],
  ["b", undefined],
  ["q", undefined],
])("Control and %s is %s", (key, id) => {
  expect(commandForKey(COMMANDS, control(key), false)?.id).toBe(id);
});
