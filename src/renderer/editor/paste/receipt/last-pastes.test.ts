import { beforeEach, expect, it } from "vitest";
import { MOST_HELD, MOST_PASTES, rememberPaste, useLastPastes } from "./last-pastes.ts";

beforeEach(() => useLastPastes.setState({ pastes: [] }));

const numbers = (): number[] => useLastPastes.getState().pastes.map(({ number }) => number);
const remember = (length: number): void => rememberPaste({ html: "x".repeat(length), plainText: "" }, null);

it("holds the last pastes, newest first, and no more than so many", () => {
  for (let count = 0; count < MOST_PASTES + 2; count++) remember(1);
  expect(numbers()).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
});

it("lets go of the oldest where together they are too long", () => {
  for (const part of [0.5, 0.3, 0.3]) remember(MOST_HELD * part);
  expect(numbers()).toEqual([3, 2]);
});

it("does not hold one that is too long by itself, nor anything older beside it", () => {
  remember(1);
  remember(MOST_HELD + 1);
  remember(1);
  expect(numbers()).toEqual([1]);
});
