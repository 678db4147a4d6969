import { expect, test } from "vitest";
import { parseJson } from "./json.ts";

test("sound text is read", () => {
  expect(parseJson('{"a": [1, "two"]}')).toEqual({ ok: true, value: { a: [1, "two"] } });
});

test.each([
  ["", "line 1, column 1"],
  ["nope", "line 1, column 2"],
  ['{"a": 1,}', "line 1, column 9"],
  ['{"a": tru}', "line 1, column 10"],
  ['{\n  "a": [1 2]\n}', "line 2, column 11"],
  ['{\n  "a": "unfinished', "line 2, column 19"],
  ['{\n  "a": 1', "line 2, column 9"],
  ['{\n\n  "first": "a long run of text before the break", x\n}', "line 3, column 51"],
  ['{\n "text": [\n  {"long": "a long run of text before the break"}, nothing]}', "line 3, column 53"],
])("broken text %j breaks at %s", (text, place) => {
  expect(parseJson(text)).toEqual({
    ok: false,
    error: { code: "broken-json", message: "This is not valid JSON.", place },
  });
});
