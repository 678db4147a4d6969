import { expect, test } from "vitest";
import { type ListKey, stepFor } from "./list-keys.ts";

const PLAIN: ListKey = { key: "", shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

/** What a key press does where the second of ten rows is at hand. */
function done(press: Partial<ListKey>, clear: boolean = true): string {
  let said = "nothing";
  const say = (words: string) => (): void => {
    said = words;
  };
  stepFor(
    { ...PLAIN, ...press },
    {
      active: 1,
      last: 9,
      page: 5,
      move: (index, extend) => say(`${extend ? "select to" : "go to"} ${String(index)}`)(),
      selectAll: say("select all"),
      clear: clear ? say("clear") : undefined,
      open: say("open"),
      toggle: say("toggle"),
      remove: say("remove"),
    },
  )?.();
  return said;
}

test.each<[Partial<ListKey>, string]>([
  [{ key: "ArrowDown" }, "go to 2"],
  [{ key: "ArrowUp", shiftKey: true }, "select to 0"],
  [{ key: "PageDown", shiftKey: true }, "select to 6"],
  [{ key: "End" }, "go to 9"],
  [{ key: "Home", shiftKey: true }, "select to 0"],
  [{ key: "Enter" }, "open"],
  [{ key: " " }, "toggle"],
  [{ key: "Delete" }, "remove"],
  [{ key: "a", ctrlKey: true }, "select all"],
  [{ key: "A", metaKey: true }, "select all"],
  [{ key: "a" }, "nothing"],
  [{ key: "ArrowDown", ctrlKey: true }, "nothing"],
  [{ key: "ArrowDown", altKey: true }, "nothing"],
])("%o: %s", (press, expected) => {
  expect(done(press)).toBe(expected);
});

test("Escape is left to others where nothing is selected", () => {
  expect([done({ key: "Escape" }), done({ key: "Escape" }, false)]).toEqual(["clear", "nothing"]);
});
