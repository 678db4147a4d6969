import { expect, test } from "vitest";
import { $nodeAt, bodyAfter, restored } from "../../testing/headless.ts";
import { heading, paragraph, type NodeJson } from "../../testing/json.ts";
import { $moveSection, $moveSectionTo } from "./move-section.ts";

const [A, A1, B] = [heading("h2", "A"), heading("h3", "A1"), heading("h2", "B")];
const [a, a1, b] = [paragraph("a"), paragraph("a1"), paragraph("b")];
const body = [paragraph("opening"), A, a, A1, a1, B, b];

test.each<[string, () => boolean, boolean, NodeJson[]]>([
  ["down, with what is under it", () => $moveSection($nodeAt(1).getKey(), 1), true, [B, b, A, a, A1, a1]],
  ["up, past the whole section before", () => $moveSection($nodeAt(5).getKey(), -1), true, [B, b, A, a, A1, a1]],
  ["up, before the section around", () => $moveSection($nodeAt(3).getKey(), -1), true, [A1, a1, A, a, B, b]],
  ["not above the first", () => $moveSection($nodeAt(1).getKey(), -1), false, [A, a, A1, a1, B, b]],
  ["not below the last", () => $moveSection($nodeAt(5).getKey(), 1), false, [A, a, A1, a1, B, b]],
  [
    "dropped after another",
    () => $moveSectionTo($nodeAt(3).getKey(), $nodeAt(5).getKey(), true),
    true,
    [A, a, B, b, A1, a1],
  ],
  [
    "not into itself",
    () => $moveSectionTo($nodeAt(1).getKey(), $nodeAt(3).getKey(), true),
    false,
    [A, a, A1, a1, B, b],
  ],
  [
    "dropped before another",
    () => $moveSectionTo($nodeAt(5).getKey(), $nodeAt(3).getKey(), false),
    true,
    [A, a, B, b, A1, a1],
  ],
])("a section is moved %s", (_what, $act, moves, after) => {
  const moved = bodyAfter(body, () => expect($act()).toBe(moves));
  expect(moved).toEqual(restored({ root: { type: "root", children: [paragraph("opening"), ...after] } }));
});
