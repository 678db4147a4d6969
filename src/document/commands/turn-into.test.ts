import { expect, test } from "vitest";
import { bodyAfter, restored } from "../testing/headless.ts";
import {
  attribution,
  boxTitle,
  divider,
  editorsNote,
  factBox,
  heading,
  list,
  paragraph,
  pullQuote,
  quotation,
  type NodeJson,
} from "../testing/json.ts";
import { $caretIn, $selectFrom, $type } from "../testing/writing.ts";
import { $turnInto } from "./turn-into.ts";

const three = [paragraph("One"), paragraph("Two"), paragraph("Three")];
const quoted = quotation(paragraph("One"), paragraph("Two"), attribution("Host"));

test.each<[string, NodeJson[], () => void, NodeJson[]]>([
  [
    "a paragraph into a heading and back",
    three,
    () => {
      $caretIn([1, 0], 3);
      $turnInto("heading-3");
      $caretIn([0, 0]);
      $turnInto("heading-2");
      $turnInto("paragraph");
    },
    [paragraph("One"), heading("h3", "Two"), paragraph("Three")],
  ],
  [
    "paragraphs into a list",
    three,
    () => {
      $selectFrom([[0, 0], 1], [[1, 0], 1]);
      $turnInto("numbered-list");
    },
    [list("number", "One", "Two"), paragraph("Three")],
  ],
  [
    "one kind of list into the other",
    [list("number", "One", "Two")],
    () => {
      $caretIn([0, 0, 0]);
      $turnInto("bulleted-list");
    },
    [list("bullet", "One", "Two")],
  ],
  [
    "one item into a paragraph",
    [list("bullet", "One", "Two", "Three")],
    () => {
      $caretIn([0, 1, 0]);
      $turnInto("paragraph");
    },
    [list("bullet", "One"), paragraph("Two"), list("bullet", "Three")],
  ],
  [
    "paragraphs into a quotation, from the last to the first",
    three,
    () => {
      $selectFrom([[2, 0], 2], [[1, 0], 1]);
      $turnInto("quotation");
      $type("^");
    },
    [paragraph("One"), quotation(paragraph("T^ree"), attribution())],
  ],
  [
    "an empty paragraph into a quotation, the caret in it",
    [paragraph()],
    () => {
      $caretIn([0]);
      $turnInto("quotation");
      $type("^");
    },
    [quotation(paragraph("^"), attribution())],
  ],
  [
    "a heading and a list into a pull quote",
    [heading("h2", "One"), list("bullet", "Two", "Three")],
    () => {
      $selectFrom([[0, 0], 0], [[1, 1, 0], 5]);
      $turnInto("pull-quote");
    },
    [pullQuote(paragraph("One"), paragraph("Two"), paragraph("Three"), attribution())],
  ],
  [
    "a quotation into a pull quote keeps its parts",
    [quoted],
    () => {
      $caretIn([0, 1, 0], 3);
      $turnInto("pull-quote");
      $type("^");
    },
    [pullQuote(paragraph("One"), paragraph("Two^"), attribution("Host"))],
  ],
  [
    "a quotation into a quotation stays",
    [quoted],
    () => {
      $caretIn([0, 0, 0]);
      $turnInto("quotation");
    },
    [quoted],
  ],
  [
    "a paragraph of a quotation into a heading takes it apart",
    [quoted],
    () => {
      $caretIn([0, 1, 0]);
      $turnInto("heading-2");
    },
    [paragraph("One"), heading("h2", "Two"), paragraph("Host")],
  ],
  [
    "objects between the blocks stay as they are",
    [paragraph("One"), divider, paragraph("Two")],
    () => {
      $selectFrom([[0, 0], 0], [[2, 0], 3]);
      $turnInto("heading-2");
    },
    [heading("h2", "One"), divider, heading("h2", "Two")],
  ],
  [
    "a quotation from around an object leaves it behind",
    [paragraph("One"), divider, paragraph("Two")],
    () => {
      $selectFrom([[0, 0], 0], [[2, 0], 3]);
      $turnInto("quotation");
    },
    [quotation(paragraph("One"), paragraph("Two"), attribution()), divider, paragraph()],
  ],
  [
    "paragraphs into key points",
    three,
    () => {
      $selectFrom([[0, 0], 0], [[1, 0], 1]);
      $turnInto("key-points");
    },
    [factBox("key-points", boxTitle(), list("bullet", "One", "Two")), paragraph("Three")],
  ],
  [
    "an empty paragraph into key points, the caret in the first",
    [paragraph()],
    () => {
      $caretIn([0]);
      $turnInto("key-points");
      $type("^");
    },
    [factBox("key-points", boxTitle(), list("bullet", "^"))],
  ],
  [
    "a heading and what follows into a fact box",
    [heading("h2", "Facts"), paragraph("One"), list("number", "Two")],
    () => {
      $selectFrom([[0, 0], 0], [[2, 0, 0], 1]);
      $turnInto("fact-box");
    },
    [factBox("fact-box", boxTitle("Facts"), paragraph("One"), list("number", "Two"))],
  ],
  [
    "one kind of box into the other",
    [factBox("key-points", boxTitle("Facts"), list("bullet", "One"))],
    () => {
      $caretIn([0, 1, 0, 0]);
      $turnInto("fact-box");
    },
    [factBox("fact-box", boxTitle("Facts"), list("bullet", "One"))],
  ],
  [
    "a paragraph of a box into a list stays in it",
    [factBox("fact-box", boxTitle("Facts"), paragraph("One"), paragraph("Two"))],
    () => {
      $caretIn([0, 2, 0]);
      $turnInto("bulleted-list");
    },
    [factBox("fact-box", boxTitle("Facts"), paragraph("One"), list("bullet", "Two"))],
  ],
  [
    "a box into an editor's note",
    [factBox("fact-box", boxTitle("Facts"), list("bullet", "One"))],
    () => {
      $caretIn([0, 1, 0, 0]);
      $turnInto("editors-note");
    },
    [editorsNote(paragraph("Facts"), paragraph("One"))],
  ],
  [
    "the title of a box into a paragraph takes the box apart",
    [factBox("fact-box", boxTitle("Facts"), paragraph("One"))],
    () => {
      $caretIn([0, 0, 0]);
      $turnInto("paragraph");
    },
    [paragraph("Facts"), paragraph("One")],
  ],
])("%s", (_what, before, $act, after) => {
  expect(bodyAfter(before, $act)).toEqual(restored({ root: { type: "root", children: after } }));
});
