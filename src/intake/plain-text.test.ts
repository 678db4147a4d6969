import { expect, test } from "vitest";
import { plainTextToBody } from "./plain-text.ts";

const lines = (text: string): string[] =>
  plainTextToBody(text).root.children.map((block) =>
    block.type === "paragraph"
      ? block.children.map((node) => (node.type === "text" ? node.text : "/")).join("")
      : block.type,
  );

test.each<[what: string, text: string, lines: string[]]>([
  ["a line each", "One\r\ntwo\nthree", ["One", "two", "three"]],
  ["empty lines divide paragraphs, and a new line stays one", "\nOne\ntwo\n \n\nthree\n", ["One/two", "three"]],
  ["white space and control characters", "  One\t two\u0000 three", ["One two three"]],
  ["markup is text", "<b>One</b> &amp;", ["<b>One</b> &amp;"]],
  ["nothing", " \n\n", [""]],
])("%s", (_what, text, expected) => {
  expect(lines(text)).toEqual(expected);
});
