import { describe, expect, it } from "vitest";
import type { PassageChange } from "../../shared/article/comparison.ts";
import type { Body } from "../body.ts";
import { restoreTree } from "../restore.ts";
import {
  attribution,
  boxTitle,
  factBox,
  heading,
  image,
  link,
  list,
  type NodeJson,
  paragraph,
  quotation,
  table,
  text,
} from "../testing/json.ts";
import { longBody } from "../testing/long-body.ts";
import { type BodyComparison, compareBodies } from "./compare-bodies.ts";

const SURROUNDINGS = { language: "en", headlineOf: () => undefined };
const OTHER = { assetId: "b".repeat(64) };

function body(...children: readonly NodeJson[]): Body {
  const restored = restoreTree({ root: { type: "root", children } });
  if (!restored.ok) throw new Error(restored.error.message);
  return restored.value;
}

const MARKS = { same: ["", ""], added: ["{+", "+}"], removed: ["[-", "-]"], formatted: ["~", "~"] } as const;
const SIGNS = { same: " ", changed: "*", added: "+", removed: "-" } as const;

/** A comparison as lines to be read: what came, what went, what was changed and how. */
function written({ passages }: BodyComparison): string[] {
  return passages.map(writtenPassage);
}

function writtenPassage({ change, before, after, parts }: PassageChange): string {
  const paths = [before, after].flatMap((path) => (path === null ? [] : [path.join(">")]));
  const words = parts.map((part) => {
    const [open, close] = MARKS[part.change];
    return `${open}${part.picture === null ? part.text : `(${part.picture.slice(0, 1)})`}${close}`;
  });
  return `${SIGNS[change]} ${[...new Set(paths)].join(" -> ")}: ${words.join("")}`;
}

describe("two versions", () => {
  it.each<[string, Body, Body, string[]]>([
    ["that are the same", body(paragraph("One.")), body(paragraph("One.")), ["  p: One."]],
    [
      "of which a word was replaced",
      body(paragraph("The ministers met in Lisbon on Thursday.")),
      body(paragraph("The ministers met in Porto on Thursday.")),
      ["* p: The ministers met in [-Lisbon-]{+Porto+} on Thursday."],
    ],
    [
      "of which a phrase was replaced: it is told as one",
      body(paragraph("They left the old town at dawn to see for themselves.")),
      body(paragraph("They left a new city at dawn to see for themselves.")),
      ["* p: They left [-the old town-]{+a new city+} at dawn to see for themselves."],
    ],
    [
      "with a paragraph more and one less",
      body(paragraph("First stays."), paragraph("Second goes away."), paragraph("Third stays.")),
      body(paragraph("First stays."), paragraph("Third stays."), paragraph("A fourth comes.")),
      ["  p: First stays.", "- p: [-Second goes away.-]", "  p: Third stays.", "+ p: {+A fourth comes.+}"],
    ],
    [
      "with two neighbours changed: each is compared with its own",
      body(paragraph("Rain fell on the harbour all night."), paragraph("The ferry waited for the captain.")),
      body(paragraph("Rain fell on the harbour all day."), paragraph("The ferry waited for the pilot.")),
      ["* p: Rain fell on the harbour all [-night-]{+day+}.", "* p: The ferry waited for the [-captain-]{+pilot+}."],
    ],
    [
      "with an item more in a list",
      body(list("bullet", "Bread", "Salt")),
      body(list("bullet", "Bread", "Oil", "Salt")),
      ["  ul>li: Bread", "+ ul>li: {+Oil+}", "  ul>li: Salt"],
    ],
    [
      "of which a paragraph became a heading",
      body(paragraph("What comes next"), paragraph("Text.")),
      body(heading("h2", "What comes next"), paragraph("Text.")),
      ["* p -> h2: What comes next", "  p: Text."],
    ],
    [
      "of which words were set in bold",
      body(paragraph("He said it twice.")),
      body(paragraph("He said it ", text("twice", 1), ".")),
      ["* p: He said it ~twice~."],
    ],
    [
      "of which a link leads elsewhere",
      body(paragraph("Read ", link("https://a.example/", "this"))),
      body(paragraph("Read ", link("https://b.example/", "this"))),
      ["* p: Read ~this~"],
    ],
    [
      "with another picture, and its caption changed",
      body(image({ caption: "The old bridge", alt: "A bridge over a river" })),
      body({ ...image({ caption: "The new bridge", alt: "A bridge over a river" }), ...OTHER }),
      [
        '* figure class="image": [-(a)-]{+(b)+}',
        "  alt: A bridge over a river",
        '* figure class="image">figcaption: The [-old-]{+new+} bridge',
      ],
    ],
    [
      "with a divider more",
      body(paragraph("One."), paragraph("Two.")),
      body(paragraph("One."), { type: "horizontalrule" }, paragraph("Two.")),
      ["  p: One.", "+ hr: ", "  p: Two."],
    ],
    [
      "with signs that markup knows",
      body(paragraph('Smith & Sons <b> "quoted"')),
      body(paragraph('Smith & Daughters <b> "quoted"')),
      ['* p: Smith & [-Sons-]{+Daughters+} <b> "quoted"'],
    ],
    [
      "in Arabic",
      body(paragraph("أعلن الوزير افتتاح الجسر يوم الخميس")),
      body(paragraph("أعلن الرئيس افتتاح الجسر يوم الخميس")),
      ['* p dir="rtl": أعلن [-الوزير-]{+الرئيس+} افتتاح الجسر يوم الخميس'],
    ],
    [
      "in Chinese, word by word though there are no spaces",
      body(paragraph("部长们星期四在里斯本会面")),
      body(paragraph("部长们星期五在里斯本会面")),
      ["* p: 部长们[-星期四-]{+星期五+}在里斯本会面"],
    ],
  ])("%s", (_, before, after, lines) => {
    expect(written(compareBodies(before, after, SURROUNDINGS)).filter((line) => line !== "  p: ")).toEqual(lines);
  });
});

it.each<[string, Body, Body, Partial<BodyComparison>]>([
  ["nothing", body(paragraph("One.")), body(paragraph("One.")), {}],
  ["words", body(paragraph("One two.")), body(paragraph("One two three four.")), { wordsAdded: 2 }],
  [
    "a paragraph that is gone",
    body(paragraph("One."), paragraph("Two three.")),
    body(paragraph("One.")),
    { wordsRemoved: 2 },
  ],
  ["a picture", body(paragraph("One.")), body(image(), paragraph("One.")), { picturesAdded: 1 }],
  ["a format", body(paragraph("One.")), body(paragraph(text("One.", 2))), { reformatted: true }],
  ["a level", body(paragraph("One.")), body(heading("h2", "One.")), { reformatted: true }],
  ["a divider", body(paragraph("One.")), body({ type: "horizontalrule" }, paragraph("One.")), { reformatted: true }],
  [
    "what no reader sees",
    body(paragraph("One.")),
    body(paragraph("One."), { type: "also-read" }),
    { reformatted: true },
  ],
])("tells in brief of %s", (_, before, after, expected) => {
  const { passages: _passages, ...brief } = compareBodies(before, after, SURROUNDINGS);
  const nothing = { wordsAdded: 0, wordsRemoved: 0, picturesAdded: 0, picturesRemoved: 0, reformatted: false };
  expect(brief).toEqual({ ...nothing, ...expected });
});

it.each<[string, NodeJson, NodeJson, string[]]>([
  [
    "a cell",
    table(
      [
        ["Port", "Ships"],
        ["Varna", "12"],
      ],
      "both",
    ),
    table(
      [
        ["Port", "Ships"],
        ["Varna", "14"],
      ],
      "both",
    ),
    ["[-12-]{+14+}"],
  ],
  [
    "a title of a box",
    factBox("key-points", boxTitle("Talks"), paragraph("Words")),
    factBox("key-points", boxTitle("Talks in brief"), paragraph("Words")),
    ["Talks{+ in brief+}"],
  ],
  [
    "a speaker",
    quotation(paragraph("We agreed."), attribution("The host")),
    quotation(paragraph("We agreed."), attribution("The guest")),
    ["The [-host-]{+guest+}"],
  ],
])("finds what has changed in a block that is not named here: %s", (_, before, after, changed) => {
  const { passages } = compareBodies(body(before), body(after), SURROUNDINGS);
  const lines = passages
    .filter(({ change }) => change !== "same")
    .map((passage) => writtenPassage(passage).replace(/^.*: /, ""));
  expect(lines).toEqual(changed);
});

it("puts either version together again from what it tells", () => {
  const before = longBody(3000);
  const after = body(
    paragraph("A new beginning."),
    ...before.root.children.flatMap((block, index) =>
      index % 7 === 3 ? [] : [index % 5 === 1 ? rewritten(block) : block],
    ),
  );
  const { passages } = compareBodies(before, after, SURROUNDINGS);
  const side = (left: boolean): string =>
    passages
      .flatMap(({ before: old, after: young, parts }) =>
        (left ? old : young) === null
          ? []
          : parts
              .filter(({ change }) => change !== (left ? "added" : "removed"))
              .map((part) => part.text)
              .join(""),
      )
      .join("\n");
  expect({ before: side(true), after: side(false) }).toEqual({ before: plain(before), after: plain(after) });
});

function rewritten(block: NodeJson): NodeJson {
  return JSON.parse(JSON.stringify(block).replaceAll("bridge", "ferry").replaceAll("Lisbon", "Porto"));
}

function plain({ root }: Body): string {
  const lineOf = (node: unknown): string => {
    if (typeof node !== "object" || node === null) return "";
    if ("text" in node && typeof node.text === "string") return node.text;
    return "children" in node && Array.isArray(node.children) ? node.children.map(lineOf).join("") : "";
  };
  return root.children
    .map(lineOf)
    .filter((line) => line !== "")
    .join("\n");
}
