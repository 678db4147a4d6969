import { expect, test } from "vitest";
import { bodyAfter, restored } from "../testing/headless.ts";
import { attribution, paragraph, quotation, type NodeJson } from "../testing/json.ts";
import { $caretIn, $pressBackspace, $pressDelete, $pressEnter, $type } from "../testing/writing.ts";

const spoken = quotation(paragraph("One"), paragraph("Two"), attribution("Host"));

test.each<[string, NodeJson[], () => void, NodeJson[]]>([
  [
    "Enter in words makes another paragraph of the quotation",
    [spoken],
    () => {
      $caretIn([0, 1, 0], -1);
      $pressEnter();
      $type("^");
    },
    [quotation(paragraph("One"), paragraph("Two"), paragraph("^"), attribution("Host"))],
  ],
  [
    "Enter in the attribution leaves the quotation",
    [spoken, paragraph("End")],
    () => {
      $caretIn([0, 2, 0], -1);
      $pressEnter();
      $type("^");
    },
    [spoken, paragraph("^"), paragraph("End")],
  ],
  [
    "Enter on an empty last paragraph leaves the quotation",
    [quotation(paragraph("One"), paragraph(), attribution("Host"))],
    () => {
      $caretIn([0, 1]);
      $pressEnter();
      $type("^");
    },
    [quotation(paragraph("One"), attribution("Host")), paragraph("^")],
  ],
  [
    "Enter in an empty quotation takes it apart",
    [quotation(paragraph(), attribution())],
    () => {
      $caretIn([0, 0]);
      $pressEnter();
      $type("^");
    },
    [paragraph("^")],
  ],
  [
    "Enter on an empty paragraph between others stays",
    [quotation(paragraph("One"), paragraph(), paragraph("Two"), attribution())],
    () => {
      $caretIn([0, 1]);
      $pressEnter();
      $type("^");
    },
    [quotation(paragraph("One"), paragraph(), paragraph("^"), paragraph("Two"), attribution())],
  ],
  [
    "Backspace at the very start takes the quotation apart",
    [spoken],
    () => {
      $caretIn([0, 0, 0]);
      $pressBackspace();
      $type("^");
    },
    [paragraph("^One"), paragraph("Two"), paragraph("Host")],
  ],
  [
    "an unnamed speaker leaves nothing behind",
    [quotation(paragraph("One"), attribution())],
    () => {
      $caretIn([0, 0, 0]);
      $pressBackspace();
    },
    [paragraph("One")],
  ],
  [
    "Backspace at the start of another paragraph joins it to the one before",
    [spoken],
    () => {
      $caretIn([0, 1, 0]);
      $pressBackspace();
      $type("^");
    },
    [quotation(paragraph("One^Two"), attribution("Host"))],
  ],
  [
    "Backspace at the start of the attribution moves to the words",
    [spoken],
    () => {
      $caretIn([0, 2, 0]);
      $pressBackspace();
      $type("^");
    },
    [quotation(paragraph("One"), paragraph("Two^"), attribution("Host"))],
  ],
  [
    "Delete at the end of the words moves to the attribution",
    [spoken],
    () => {
      $caretIn([0, 1, 0], -1);
      $pressDelete();
      $type("^");
    },
    [quotation(paragraph("One"), paragraph("Two"), attribution("^Host"))],
  ],
  [
    "keys outside a quotation are as ever",
    [paragraph("One"), paragraph("Two")],
    () => {
      $caretIn([1, 0]);
      $pressBackspace();
      $pressEnter();
      $type("^");
    },
    [paragraph("One"), paragraph("^Two")],
  ],
])("%s", (_what, before, $act, after) => {
  expect(bodyAfter(before, $act)).toEqual(restored({ root: { type: "root", children: after } }));
});
