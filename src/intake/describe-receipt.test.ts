import { expect, test } from "vitest";
import { describeReceipt } from "./describe-receipt.ts";
import type { Receipt } from "./receipt.ts";

const NOTHING: Receipt = { source: "web", kept: {}, dropped: {}, missingPictures: [] };

test.each<[Partial<Receipt>, string]>([
  [{}, "From a web page: text only."],
  [
    { source: "word", kept: { headings: 3, lists: 1, emphasis: 9 }, dropped: { looks: 40, comments: 2, pictures: 1 } },
    "From Word: kept 3 headings, 1 list and emphasis; dropped fonts and colours, 2 comments and 1 picture.",
  ],
  [
    { source: "excel", kept: { tables: 1 }, dropped: { looks: 4 } },
    "From Excel: kept 1 table; dropped fonts and colours.",
  ],
])("%o", (receipt, line) => {
  expect(describeReceipt({ ...NOTHING, ...receipt })).toBe(line);
});
