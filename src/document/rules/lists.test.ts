import { list, type NodeJson, paragraph, text } from "../testing/json.ts";
import { testRuleAndGate } from "../testing/rule-cases.ts";

function items(
  listType: string,
  ...numbered: readonly (readonly [value: number, ...children: readonly NodeJson[]])[]
): NodeJson {
  return {
    type: "list",
    listType,
    start: 1,
    children: numbered.map(([value, ...children]) => ({ type: "listitem", value, children })),
  };
}

const cod = items("bullet", [1, text("Cod")]);

testRuleAndGate([
  ["a check list is bulleted", [list("check", "Fishing")], [items("bullet", [1, text("Fishing")])]],
  ["an empty list goes", [paragraph("One"), list("bullet")], [paragraph("One")]],
  [
    "an item holds a line or a list, and only lines are counted",
    [list("number", ["Fishing", list("bullet", "Cod"), "and more"], "Trade")],
    [items("number", [1, text("Fishing")], [2, cod], [2, text("and more")], [3, text("Trade")])],
  ],
  [
    "a nested list without an item before it is lifted",
    [list("bullet", [list("number", "Fishing", "Trade")], "Energy")],
    [items("bullet", [1, text("Fishing")], [2, text("Trade")], [3, text("Energy")])],
  ],
]);
