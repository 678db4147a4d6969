import { expect, test } from "vitest";
import {
  ALL_SELECTED,
  isNone,
  isSelected,
  NOTHING_SELECTED,
  rangeTo,
  type Selection,
  sizeOf,
  toggled,
} from "./selection.ts";

const LIST = ["a", "b", "c", "d", "e"];
const chosen = (selection: Selection): string => LIST.filter((id) => isSelected(selection, id)).join("");

test("articles are selected one by one, and no longer", () => {
  const two = toggled(toggled(NOTHING_SELECTED, "b"), "d");
  expect(chosen(two)).toBe("bd");
  expect(chosen(toggled(two, "b"))).toBe("d");
  expect(isNone(toggled(toggled(two, "b"), "d"))).toBe(true);
});

test("a range goes from the anchor either way, and is drawn anew from there", () => {
  const at = toggled(NOTHING_SELECTED, "c");
  const down = rangeTo(at, "e", LIST, "a");
  expect(chosen(down)).toBe("cde");
  expect(chosen(rangeTo(down, "b", LIST, "a"))).toBe("bc");
});

test("a range without an anchor begins where the list stands", () => {
  expect(chosen(rangeTo(NOTHING_SELECTED, "c", LIST, "b"))).toBe("bc");
  expect(chosen(rangeTo({ ...NOTHING_SELECTED, anchor: "gone" }, "c", LIST, "d"))).toBe("cd");
});

test("all that is found can be selected but for some, loaded or not", () => {
  const most = toggled(ALL_SELECTED, "b");
  expect(chosen(most)).toBe("acde");
  expect(sizeOf(most, 100_000)).toBe(99_999);
  expect(isNone(most)).toBe(false);
});
