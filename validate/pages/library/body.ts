import { serialiseBody } from "../../../src/document/body.ts";
import { restoreTree } from "../../../src/document/restore.ts";
import * as json from "../../../src/document/testing/json.ts";
import type { NodeJson } from "../../../src/document/testing/json.ts";
import { valueOf } from "../../../src/publish/testing/value-of.ts";
import type { Random } from "../../../src/main/testing/random.ts";
import { prose, type Words } from "./words.ts";

/** What a body is made from. `targets` are what it may link to, `pictures` what it may show, by asset id. */
export interface BodyMatter {
  readonly words: Words;
  readonly random: Random;
  readonly targets: readonly [object, ...object[]];
  readonly pictures: readonly [string, ...string[]];
}

type Maker = (matter: BodyMatter) => NodeJson;

const line = ({ words, random }: BodyMatter): string => random.pick(words.sentences);
const short = ({ words, random }: BodyMatter): string => random.pick(words.topics);
const paragraph: Maker = (matter) => json.paragraph(prose(matter.words, matter.random, matter.random.between(1, 5)));
const bullets: Maker = (matter) => json.list("bullet", line(matter), line(matter));

/** Every kind of block, in its full forms and its bare ones. */
const MAKERS: readonly [Maker, ...Maker[]] = [
  paragraph,
  (matter) =>
    json.paragraph(
      ...Array.from({ length: 12 }, (_, bit) => json.text(`${line(matter)} `, 2 ** bit)),
      json.link("https://agreements.example/2026?a=1&b=2", line(matter)),
      { type: "linebreak" },
      json.link("mailto:desk@interpreter.example", short(matter)),
      { type: "tab" },
      short(matter),
    ),
  (matter) =>
    json.paragraph(line(matter), json.footnote(line(matter), json.link("https://notes.example/", short(matter)))),
  () => json.paragraph(),
  (matter) => ({
    ...json.paragraph("One line of another direction: שלום."),
    direction: matter.random.pick(["ltr", "rtl"]),
  }),
  (matter) => json.heading(matter.random.pick(["h2", "h3", "h4", "h6"]), line(matter)),
  (matter) => json.heading("h2", short(matter)),
  () => json.heading("h3"),
  bullets,
  (matter) => ({ ...json.list("number", line(matter), line(matter)), start: matter.random.between(1, 40) }),
  (matter) =>
    json.list(
      "bullet",
      line(matter),
      [json.list("number", line(matter), [json.list("bullet", short(matter), "")])],
      line(matter),
    ),
  (matter) =>
    json.quotation(paragraph(matter), paragraph(matter), json.attribution(random(matter.words.names, matter))),
  (matter) => json.quotation(paragraph(matter)),
  () => json.quotation(json.paragraph(), json.attribution()),
  (matter) => json.pullQuote(json.paragraph(line(matter)), json.attribution(random(matter.words.names, matter))),
  (matter) => json.pullQuote(json.paragraph(line(matter))),
  (matter) => json.factBox("fact-box", json.boxTitle(short(matter)), paragraph(matter), bullets(matter)),
  (matter) => json.factBox("fact-box", json.boxTitle(), paragraph(matter)),
  () => json.factBox("fact-box", json.boxTitle(), json.paragraph()),
  (matter) => json.factBox("key-points", json.boxTitle(), bullets(matter)),
  (matter) => json.editorsNote(paragraph(matter), json.paragraph(json.text(line(matter), 2))),
  () => json.editorsNote(json.paragraph()),
  (matter) => ({ ...figures(matter, "both"), caption: line(matter) }),
  (matter) => figures(matter, matter.random.pick(["", "row", "column"])),
  () =>
    json.table(
      [
        ["", ""],
        ["", ""],
      ],
      "row",
    ),
  (matter) => json.table([[line(matter)]]),
  () => json.divider,
  (matter) =>
    picture(matter, {
      alt: line(matter),
      caption: line(matter),
      credit: random(matter.words.names, matter),
      licence: "CC BY 4.0",
    }),
  (matter) => picture(matter, { alt: line(matter) }),
  (matter) => picture(matter, { caption: line(matter) }),
  (matter) => picture(matter, {}),
  () => json.image({ alt: "A picture whose file is missing" }),
  (matter) => json.alsoRead(random(matter.targets, matter)),
  () => json.alsoRead(null),
  (matter) => json.embed("https://www.youtube.com/watch?v=dQw4w9WgXcQ", line(matter)),
  () => json.embed("https://www.openstreetmap.org/#map=12/51.5/-0.1"),
  (matter) => json.embed("https://unknown.example/a/page", line(matter)),
  () => json.embed(""),
];

/** A body of some blocks by chance, or, for a whole one, of every kind there is in a shuffled order. */
export function makeBody(matter: BodyMatter, size: "none" | "some" | "all"): string {
  const makers = { none: [], some: chosen(matter.random), all: shuffled(MAKERS, matter.random) }[size];
  const children = makers.map((make) => make(matter));
  return serialiseBody(valueOf(restoreTree({ root: { type: "root", children } })));
}

function chosen(numbers: Random): Maker[] {
  return Array.from({ length: numbers.between(1, 16) }, () => numbers.pick(MAKERS));
}

function shuffled<Item>(items: readonly Item[], numbers: Random): Item[] {
  return items
    .map((item) => [numbers.next(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}

function random<Item>(items: readonly [Item, ...Item[]], matter: BodyMatter): Item {
  return matter.random.pick(items);
}

function picture(
  matter: BodyMatter,
  words: { alt?: string; caption?: string; credit?: string; licence?: string },
): NodeJson {
  return { ...json.image(words), assetId: matter.random.pick(matter.pictures) };
}

function figures(matter: BodyMatter, headers: "" | "row" | "column" | "both"): NodeJson {
  const rows = Array.from({ length: matter.random.between(1, 5) }, () => [
    short(matter),
    String(matter.random.between(1, 9999)),
    json.paragraph(json.text(short(matter), 1), json.footnote(line(matter))),
  ]);
  return json.table([[short(matter), "2025", "2026"], ...rows], headers);
}
