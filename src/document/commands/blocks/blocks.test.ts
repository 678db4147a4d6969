import { $getRoot } from "lexical";
import { expect, test } from "vitest";
import { $nodeAt, bodyAfter, restored } from "../../testing/headless.ts";
import { boxTitle, divider, factBox, list, paragraph, type NodeJson } from "../../testing/json.ts";
import { $caretIn, $selectFrom, $type } from "../../testing/writing.ts";
import { $duplicateBlocks, $removeBlocks, $selectBlock } from "./copy-and-remove.ts";
import { $moveBlocks, $moveBlocksTo } from "./move-blocks.ts";

const three = [paragraph("One"), paragraph("Two"), paragraph("Three")];
const nested = list("bullet", "One", "Two", [list("number", "Two a", "Two b")], "Three");

test.each<[string, NodeJson[], () => void, NodeJson[]]>([
  [
    "a paragraph past the one before it, the caret with it",
    three,
    () => {
      $caretIn([1, 0], 1);
      $moveBlocks(-1);
      $type("^");
    },
    [paragraph("T^wo"), paragraph("One"), paragraph("Three")],
  ],
  [
    "an empty paragraph keeps the caret",
    [paragraph("One"), paragraph(), paragraph("Three")],
    () => {
      $caretIn([1]);
      $moveBlocks(1);
      $type("^");
    },
    [paragraph("One"), paragraph("Three"), paragraph("^")],
  ],
  [
    "several together, whichever end was selected first",
    three,
    () => {
      $selectFrom([[2, 0], 2], [[1, 0], 1]);
      $moveBlocks(-1);
    },
    [paragraph("Two"), paragraph("Three"), paragraph("One")],
  ],
  [
    "a box moves as a whole",
    [paragraph("One"), factBox("fact-box", boxTitle("Facts"), paragraph("Two"))],
    () => {
      $caretIn([1, 1, 0]);
      $moveBlocks(-1);
    },
    [factBox("fact-box", boxTitle("Facts"), paragraph("Two")), paragraph("One")],
  ],
  [
    "an object that is selected",
    [paragraph("One"), divider, paragraph("Two")],
    () => {
      $selectBlock($nodeAt(1));
      $moveBlocks(-1);
    },
    [divider, paragraph("One"), paragraph("Two")],
  ],
  [
    "at the edge nothing moves",
    three,
    () => {
      $caretIn([0, 0]);
      $moveBlocks(-1);
      $caretIn([2, 0]);
      $moveBlocks(1);
    },
    three,
  ],
  [
    "an item goes past another with what is nested in it",
    [nested],
    () => {
      $caretIn([0, 0, 0]);
      $moveBlocks(1);
    },
    [list("bullet", "Two", [list("number", "Two a", "Two b")], "One", "Three")],
  ],
  [
    "an item takes along what is nested in it",
    [nested],
    () => {
      $caretIn([0, 1, 0]);
      $moveBlocks(-1);
    },
    [list("bullet", "Two", [list("number", "Two a", "Two b")], "One", "Three")],
  ],
  [
    "an item moves within its nested list, and out of it at the edge",
    [nested],
    () => {
      $caretIn([0, 2, 0, 0, 0]);
      $moveBlocks(1);
      $moveBlocks(1);
    },
    [list("bullet", "One", "Two", [list("number", "Two b")], "Two a", "Three")],
  ],
  [
    "a nested list that has lost its last item goes",
    [list("bullet", "One", [list("bullet", "One a")], "Two")],
    () => {
      $caretIn([0, 1, 0, 0, 0]);
      $moveBlocks(-1);
    },
    [list("bullet", "One a", "One", "Two")],
  ],
  [
    "a list whose items are all selected moves among the blocks",
    [paragraph("Zero"), list("bullet", "One", "Two")],
    () => {
      $selectFrom([[1, 0, 0], 0], [[1, 1, 0], 3]);
      $moveBlocks(-1);
    },
    [list("bullet", "One", "Two"), paragraph("Zero")],
  ],
  [
    "blocks dropped after another",
    three,
    () => void $moveBlocksTo([$nodeAt(0).getKey(), $nodeAt(1).getKey()], $nodeAt(2).getKey(), true),
    [paragraph("Three"), paragraph("One"), paragraph("Two")],
  ],
  [
    "blocks dropped on themselves stay",
    three,
    () => void $moveBlocksTo([$nodeAt(0).getKey(), $nodeAt(1).getKey()], $nodeAt(1).getKey(), true),
    three,
  ],
  [
    "a copy follows, and takes the caret",
    [paragraph("One"), factBox("key-points", boxTitle("Facts"), list("bullet", "Two"))],
    () => {
      $caretIn([1, 1, 0, 0]);
      $duplicateBlocks();
      $type("^");
    },
    [
      paragraph("One"),
      factBox("key-points", boxTitle("Facts"), list("bullet", "Two")),
      factBox("key-points", boxTitle("^Facts"), list("bullet", "Two")),
    ],
  ],
  [
    "an item is copied with what is nested in it",
    [list("bullet", "One", [list("bullet", "One a")], "Two")],
    () => {
      $caretIn([0, 0, 0]);
      $duplicateBlocks();
    },
    [list("bullet", "One", [list("bullet", "One a")], "One", [list("bullet", "One a")], "Two")],
  ],
  [
    "what is removed leaves the caret to what follows",
    three,
    () => {
      $caretIn([1, 0]);
      $removeBlocks();
      $type("^");
    },
    [paragraph("One"), paragraph("^Three")],
  ],
  [
    "the last block leaves an empty paragraph",
    [paragraph("One")],
    () => {
      $caretIn([0, 0]);
      $removeBlocks();
    },
    [paragraph()],
  ],
])("%s", (_what, before, $act, after) => {
  expect(bodyAfter(before, $act)).toEqual(restored({ root: { type: "root", children: after } }));
});

test("nothing is selected, nothing moves", () => {
  expect(
    bodyAfter(three, () => {
      $getRoot().getFirstChild()?.selectStart();
      expect($moveBlocks(-1)).toBe(false);
    }),
  ).toEqual(restored({ root: { type: "root", children: three } }));
});
