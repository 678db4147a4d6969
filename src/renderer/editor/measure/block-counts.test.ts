import { describe, expect, it } from "vitest";
import { type CountableBlock, createBlockCounts } from "./block-counts.ts";

/** A text in blocks, with a note of every text that was measured. */
function textOf(initial: Record<string, string>) {
  const texts = new Map(Object.entries(initial));
  const measured: string[] = [];
  const counts = createBlockCounts((text) => {
    measured.push(text);
    return { words: text.split(" ").length, characters: text.length };
  });
  const blocks = (): CountableBlock[] =>
    [...texts.keys()].map((key) => ({ key, readText: () => texts.get(key) ?? "" }));
  const count = (looks = Number.POSITIVE_INFINITY) => {
    let left = looks;
    const length = counts.count(blocks(), () => (left -= 1) >= 0);
    return { length, measured: measured.splice(0) };
  };
  return { texts, counts, count };
}

describe("block counts", () => {
  it("measures everything once, then only what has changed", () => {
    const { texts, counts, count } = textOf({ a: "the port", b: "reopens on Monday" });
    const first = count();
    texts.set("b", "reopens");
    counts.markChanged("b");
    counts.markChanged("not a block");
    expect([first, count(), count()]).toEqual([
      { length: { words: 5, characters: 25 }, measured: ["the port", "reopens on Monday"] },
      { length: { words: 3, characters: 15 }, measured: ["reopens"] },
      { length: { words: 3, characters: 15 }, measured: [] },
    ]);
  });

  it("follows blocks that come, go and move", () => {
    const { texts, count } = textOf({ a: "one", b: "two words" });
    count();
    texts.delete("a");
    texts.set("c", "three more words");
    expect(count()).toEqual({ length: { words: 5, characters: 25 }, measured: ["three more words"] });
  });

  it("reads all again after an undo, and measures only what differs", () => {
    const { texts, counts, count } = textOf({ a: "one", b: "two words" });
    count();
    texts.set("b", "two");
    counts.markAllChanged();
    expect(count()).toEqual({ length: { words: 2, characters: 6 }, measured: ["two"] });
  });

  it("goes on where it ran out of time", () => {
    const { count } = textOf({ a: "one", b: "two", c: "three" });
    expect([count(2), count(2)]).toEqual([
      { length: undefined, measured: ["one", "two"] },
      { length: { words: 3, characters: 11 }, measured: ["three"] },
    ]);
  });
});
