import { expect, test } from "vitest";
import { bodyAfter, restored } from "./headless.ts";
import type { NodeJson } from "./json.ts";

/** What a rule makes of blocks: a line on what happens, the blocks before, and the blocks after. */
export type RuleCase = readonly [what: string, before: readonly NodeJson[], after: readonly NodeJson[]];

/** Tests a rule in the editor; what comes out is what `restore` would keep as it is. */
export function testRule(cases: readonly RuleCase[]): void {
  test.each(cases)("%s", (_what, before, after) => {
    const body = bodyAfter(before);
    expect(body.root.children).toEqual(restored(root(after)).root.children);
    expect(restored(body)).toEqual(body);
  });
}

/** Tests that `restore` gives outside blocks the same form as the rule in the editor does. */
export function testRuleAndGate(cases: readonly RuleCase[]): void {
  testRule(cases);
  test.each(cases)("at the gate: %s", (_what, before, after) => {
    expect(restored(root(before))).toEqual(restored(root(after)));
    expect(restored(root(before)).root.children).toMatchObject(after);
  });
}

function root(children: readonly NodeJson[]): object {
  return { root: { type: "root", children } };
}
