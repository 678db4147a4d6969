import { expect, test } from "vitest";
import { createTextFollower } from "./text-follower.ts";
import type { TextLine } from "./text-lines.ts";

/** A follower, the texts it follows, and what it says. */
function following() {
  const heard: string[] = [];
  const follower = createTextFollower({
    checkBlock: ({ key, text, language }) => heard.push(`${key} ${language}: ${text}`),
    forgetBlock: (key) => heard.push(`${key} gone`),
  });
  const follow = (texts: Record<string, string>, language = "en", steps = Infinity): string[] => {
    const lines = Object.entries(texts).map(([key, text]): TextLine => ({
      key,
      kind: "paragraph",
      readText: () => text,
    }));
    let left = steps;
    const isDone = follower.follow(lines, language, () => (left -= 1) >= 0);
    return [...heard.splice(0), ...(isDone ? [] : ["more"])];
  };
  return { follower, follow };
}

test("what has changed is handed on once, and what is gone is taken back", () => {
  const { follower, follow } = following();
  expect(follow({ a: "One", b: "Two" })).toEqual(["a en: One", "b en: Two"]);
  expect(follow({ a: "One", b: "Two" })).toEqual([]);
  follower.markChanged("a");
  expect(follow({ a: "One!", b: "Two" })).toEqual(["a en: One!"]);
  follower.markAllChanged();
  expect(follow({ b: "Two", c: "Three" })).toEqual(["c en: Three", "a gone"]);
  follower.markAllChanged();
  expect(follow({ b: "Two", c: "Three" }, "fr")).toEqual(["b fr: Two", "c fr: Three"]);
  follower.close();
  expect(follow({})).toEqual(["b gone", "c gone"]);
});

test("where time runs out, the next call goes on", () => {
  const { follow } = following();
  const texts = { a: "One", b: "Two", c: "Three" };
  expect(follow(texts, "en", 2)).toEqual(["a en: One", "b en: Two", "more"]);
  expect(follow(texts, "en", 2)).toEqual(["c en: Three"]);
});
