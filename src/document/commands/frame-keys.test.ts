import { expect, test } from "vitest";
import { bodyAfter, restored } from "../testing/headless.ts";
import {
  attribution,
  boxTitle,
  editorsNote,
  factBox,
  list,
  paragraph,
  quotation,
  type NodeJson,
} from "../testing/json.ts";
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
  [
    "Enter in a title goes on to the words",
    [factBox("fact-box", boxTitle("Facts"), paragraph("One"))],
    () => {
      $caretIn([0, 0, 0], -1);
      $pressEnter();
      $type("^");
    },
    [factBox("fact-box", boxTitle("Facts"), paragraph("^One"))],
  ],
  [
    "Enter on an empty last paragraph leaves a box",
    [factBox("fact-box", boxTitle("Facts"), list("bullet", "One"), paragraph())],
    () => {
      $caretIn([0, 2]);
      $pressEnter();
      $type("^");
    },
    [factBox("fact-box", boxTitle("Facts"), list("bullet", "One")), paragraph("^")],
  ],
  [
    "two Enters after the last point leave the box",
    [factBox("key-points", boxTitle(), list("bullet", "One"))],
    () => {
      $caretIn([0, 1, 0, 0], -1);
      $pressEnter();
      $pressEnter();
      $pressEnter();
      $type("^");
    },
    [factBox("key-points", boxTitle(), list("bullet", "One")), paragraph("^")],
  ],
  [
    "Enter leaves a note",
    [editorsNote(paragraph("One"), paragraph())],
    () => {
      $caretIn([0, 1]);
      $pressEnter();
      $type("^");
    },
    [editorsNote(paragraph("One")), paragraph("^")],
  ],
  [
    "Backspace at the start of a title takes the box apart",
    [factBox("fact-box", boxTitle("Facts"), paragraph("One"))],
    () => {
      $caretIn([0, 0, 0]);
      $pressBackspace();
      $type("^");
    },
    [paragraph("^Facts"), paragraph("One")],
  ],
  [
    "title and words do not run together",
    [factBox("fact-box", boxTitle("Facts"), paragraph("One"))],
    () => {
      $caretIn([0, 1, 0]);
      $pressBackspace();
      $type("^");
      $pressDelete();
      $type("|");
    },
    [factBox("fact-box", boxTitle("Facts^"), paragraph("|One"))],
  ],
])("%s", (_what, before, $act, after) => {
  expect(bodyAfter(before, $act)).toEqual(restored({ root: { type: "root", children: after } }));
});
