import { expect, it } from "vitest";
import { restoreBody } from "../restore.ts";

const DEEP = 200_000;
const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);
const inRoot = (children: string): string => `{"root":{"type":"root","children":[${children}]}}`;
const list = '{"type":"list","listType":"bullet","children":[{"type":"listitem","children":[';

it.each([
  ["arrays in arrays", nested("[", "]", DEEP)],
  ["arrays that never end", "[".repeat(DEEP)],
  ["objects in objects", nested('{"root":', "}", DEEP)],
  ["lists in lists", inRoot(list.repeat(50_000) + "]}]}".repeat(50_000))],
  [
    "nesting under a name that is no child's",
    inRoot(`{"type":"paragraph","children":[],"direction":${nested("[", "]", DEEP)}}`),
  ],
  ["nesting in place of children", inRoot(`{"type":"paragraph","children":${nested('{"children":', "}", DEEP)}}`)],
  [
    "nesting in place of text",
    inRoot(`{"type":"paragraph","children":[{"type":"text","format":0,"text":${nested("[", "]", DEEP)}}]}`),
  ],
  ["nesting beside the root", `{"root":{"type":"root","children":[]},"more":${nested("[", "]", DEEP)}}`],
  ["a prototype", inRoot('{"type":"paragraph","children":[],"__proto__":{"type":"image"}}')],
  ["a prototype as the root", '{"__proto__":{"root":{"type":"root","children":[]}}}'],
  ["a type from Object", inRoot('{"type":"constructor","children":[]}')],
  ["a type from the prototype", inRoot('{"type":"__proto__","children":[]}')],
  ["a number beyond all bounds", inRoot('{"type":"paragraph","children":[{"type":"text","text":"x","format":1e999}]}')],
])("hostile JSON is refused as a value and exhausts no stack: %s", (_, json) => {
  expect(restoreBody(json)).toMatchObject({
    ok: false,
    error: { code: expect.stringMatching(/^(?:invalid-input|document-newer|broken-json)$/) },
  });
});

it("pollutes no prototype", () => {
  restoreBody(inRoot('{"type":"paragraph","children":[],"__proto__":{"polluted":true}}'));
  restoreBody('{"root":{"type":"root","children":[],"constructor":{"prototype":{"polluted":true}}}}');
  expect(Reflect.has({}, "polluted")).toBe(false);
});
