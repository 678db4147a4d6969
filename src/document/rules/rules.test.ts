import { expect, test } from "vitest";
import { bodyAfter } from "../testing/headless.ts";
import { randomBlocks, randomNumbers } from "../testing/random-tree.ts";

// A body that the gate refuses cannot be saved: whatever lands in the editor must come out sound.
test("whatever stands in the editor passes the gate, and is left alone when it comes back", () => {
  for (let seed = 0; seed < 400; seed++) {
    const blocks = randomBlocks(randomNumbers(seed));
    const body = bodyAfter(blocks);
    expect(bodyAfter(body.root.children), `seed ${seed}`).toEqual(body);
  }
});
