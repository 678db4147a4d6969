import { describe, expect, it, test } from "vitest";
import { restoreTree } from "../../document/restore.ts";
import type { LeadImage, Metadata } from "../../shared/article/article.ts";
import type { PreflightCode } from "../../shared/preflight.ts";
import type { Dossier } from "../dossier.ts";
import { classicTheme } from "../testing/classic-theme.ts";
import { bareDossier } from "../testing/bare-dossier.ts";
import { sampleDossiers } from "../testing/samples.ts";
import { valueOf } from "../testing/value-of.ts";
import { runPreflight } from "./run-preflight.ts";
import type { LinkState, PreflightSubject } from "./subject.ts";

const NOW = "2026-03-01T12:00:00Z";
const TARGET = "018dc1f0-6a00-7000-8000-000000000001";
const NOTHING_PASSES = new Map();

/** An article in which preflight finds nothing at all, but for its lead image. */
const GOOD: Partial<Metadata> = {
  headline: "Council opens the east bridge",
  slug: "council-opens-the-east-bridge",
  standfirst: "Ten years late, it is open.",
  byline: { authorIds: [], note: "Staff" },
  categoryId: "018dc1f0-6a00-7000-8000-0000000000aa",
};

function text(...words: string[]): object[] {
  return words.map((part) => ({ type: "paragraph", children: [{ type: "text", text: part, format: 0 }] }));
}

function dossierOf(metadata: Partial<Metadata>, blocks: readonly object[] = text("It opened on Monday.")): Dossier {
  const bare = bareDossier({ ...GOOD, ...metadata });
  const body = valueOf(restoreTree({ root: { type: "root", children: blocks } }));
  const categoryPath = [{ id: GOOD.categoryId ?? "", parentId: null, name: "News", slug: "news", position: 0 }].filter(
    ({ id }) => id === bare.article.metadata.categoryId,
  );
  return { ...bare, body, categoryPath };
}

function subjectOf(dossier: Dossier, target?: Partial<LinkState>): PreflightSubject {
  const state: LinkState = { headline: "The old bridge", status: "published", trashed: false, ...target };
  return {
    dossier,
    now: NOW,
    lost: new Set<string>(),
    colours: null,
    unanswered: false,
    pages: new Map([["the-port", state]]),
    targets: new Map(target === undefined ? [] : [[TARGET, state]]),
  };
}

function codesIn(subject: PreflightSubject): PreflightCode[] {
  return runPreflight(subject, NOTHING_PASSES)
    .findings.map(({ code }) => code)
    .filter((code) => code !== "lead-image-missing");
}

const link = (words: string, url = "https://example.org/page") => ({
  type: "paragraph",
  children: [{ type: "link", url, children: [{ type: "text", text: words, format: 0 }] }],
});
const alsoRead = (headline: string) => ({
  type: "also-read",
  target: { kind: "article", articleId: TARGET, headline },
});
const cell = (words: string, headerState: number) => ({ type: "tablecell", headerState, children: text(words) });
const table = (headerState: number) => ({
  type: "table",
  children: [
    { type: "tablerow", children: [cell("Year", headerState), cell("Ships", headerState)] },
    { type: "tablerow", children: [cell("2024", 0), cell("9", 0)] },
  ],
});
const heading = (tag: string, words: string) => ({
  type: "heading",
  tag,
  children: words === "" ? [] : [{ type: "text", text: words, format: 0 }],
});
const picture = { type: "image", assetId: "a".repeat(64), alt: "", caption: "", credit: "" };

describe("fields", () => {
  test.each<[string, Partial<Metadata>, PreflightCode[]]>([
    ["nothing amiss", {}, []],
    ["no headline", { headline: " " }, ["headline-missing"]],
    ["no standfirst", { standfirst: "" }, ["standfirst-missing"]],
    ["nobody signed", { byline: { authorIds: [], note: "" } }, ["byline-missing"]],
    ["no category", { categoryId: null }, ["category-missing"]],
    ["published, but when", { status: "published" }, ["published-time-missing"]],
    ["a title that is cut", { headline: "a".repeat(80) }, ["title-cut"]],
    ["a Chinese title that is cut", { headline: "桥".repeat(40), language: "zh" }, ["title-cut"]],
    ["a headline too long", { headline: "a".repeat(111) }, ["headline-long"]],
    ["a description that is cut", { standfirst: "a ".repeat(90) }, ["description-cut"]],
    ["TK in a tag", { tags: ["TK"] }, ["placeholder"]],
    ["TK twice in Arabic", { standfirst: "حضر TK شخصا من TK", language: "ar" }, ["placeholder", "placeholder"]],
    [
      "a dateline of tomorrow",
      { dateline: { place: "", date: "2026-03-02", agency: "" } },
      ["dateline-after-publication"],
    ],
    ["an old dateline", { dateline: { place: "", date: "2026-01-02", agency: "" } }, ["dateline-old"]],
    [
      "a dateline of the day, by the clocks there",
      { dateline: { place: "", date: "2026-02-20", agency: "" }, publishedAt: "2026-02-20T00:30:00+09:00" },
      [],
    ],
    ["a time to come", { publishedAt: "2026-03-02T00:00:00Z" }, ["published-in-future"]],
    ["an embargo that holds", { embargo: "2026-03-01T13:30:00+01:00" }, ["under-embargo"]],
    ["an embargo that is over", { embargo: "2026-03-01T12:30:00+01:00" }, []],
    [
      "an embargo that ends with the publication to come",
      { embargo: "2026-03-02T00:00:00Z", publishedAt: "2026-03-02T00:00:00Z" },
      ["under-embargo"],
    ],
    [
      "a publication before the embargo ended",
      { embargo: "2026-02-28T12:00:00Z", publishedAt: "2026-02-28T12:00:00+01:00" },
      ["published-before-embargo"],
    ],
  ])("%s", (_name, metadata, expected) => {
    expect(codesIn(subjectOf(dossierOf(metadata)))).toEqual(expected);
  });
});

describe("the text", () => {
  test.each<[string, object[], PreflightCode[]]>([
    ["none", [], ["text-missing"]],
    ["TK", text("It cost TK."), ["placeholder"]],
    ["a link that says where it leads", [link("the council’s minutes")], []],
    ["a link that says here", [link("Click here.")], ["link-text-vague"]],
    ["a bare address", [link("https://example.org/page")], ["link-text-address"]],
    ["a picture that is not there", [...text("One."), picture], ["picture-missing"]],
    ["a table without headers", [table(0), ...text("One.")], ["table-without-headers"]],
    ["a table with a header row", [table(1), ...text("One.")], []],
    ["an empty heading", [heading("h2", ""), ...text("One.")], ["heading-empty"]],
    ["a skipped level", [heading("h2", "One"), heading("h4", "Two"), ...text("One.")], ["heading-level-skipped"]],
    ["a level up again", [heading("h2", "One"), heading("h3", "Two"), heading("h2", "Three"), ...text("One.")], []],
    [
      "another language",
      text("وقعت الدولتان معاهدة جديدة بعد مفاوضات طويلة استمرت عشر سنوات كاملة في جنيف"),
      ["language-of-part"],
    ],
    ["a name in another script", text("The word معاهدة means treaty."), []],
    ["an unset line", [{ type: "also-read", target: null }, ...text("One.")], ["link-unset"]],
    ["an article that is gone", [alsoRead("The old bridge"), ...text("One.")], ["link-gone"]],
  ])("%s", (_name, blocks, expected) => {
    expect(codesIn(subjectOf(dossierOf({}, blocks)))).toEqual(expected);
  });
});

describe("links to other articles", () => {
  test.each<[string, Partial<LinkState>, PreflightCode[]]>([
    ["as it was", {}, []],
    ["in the trash", { trashed: true }, ["link-in-trash"]],
    ["withdrawn", { status: "withdrawn" }, ["link-withdrawn"]],
    ["a draft", { status: "draft" }, ["link-unpublished"]],
    ["renamed", { headline: "The bridge of old" }, ["link-headline-old"]],
  ])("%s", (_name, target, expected) => {
    const relatedLinks = [{ kind: "article" as const, articleId: TARGET, headline: "The old bridge" }];
    expect(codesIn(subjectOf(dossierOf({ relatedLinks }), target))).toEqual(expected);
    expect(codesIn(subjectOf(dossierOf({}, [alsoRead("The old bridge"), ...text("One.")]), target))).toEqual(expected);
  });
});

describe("links to pages of the site by their addresses", () => {
  const address = "https://paper.example/the-port.html";
  test.each<[string, string, Partial<LinkState>, PreflightCode[]]>([
    ["as it is", address, {}, []],
    ["in the trash", `${address}#notes`, { trashed: true }, ["link-in-trash"]],
    ["withdrawn", address, { status: "withdrawn" }, ["link-withdrawn"]],
    ["a draft", address, { status: "draft" }, ["link-unpublished"]],
    ["of no article", "https://paper.example/the-prot.html", {}, ["link-page-unknown"]],
    ["that is a section’s", "https://paper.example/news/", {}, []],
    ["elsewhere", "https://elsewhere.example/the-port.html", { status: "draft" }, []],
  ])("%s", (_name, to, target, expected) => {
    const beside = [{ kind: "address" as const, address: to, headline: "The port" }];
    expect(codesIn(subjectOf(dossierOf({ relatedLinks: beside }), target))).toEqual(expected);
    expect(codesIn(subjectOf(dossierOf({}, [link("the port", to)]), target))).toEqual(expected);
    const line = { type: "also-read", target: beside[0] };
    expect(codesIn(subjectOf(dossierOf({}, [line, ...text("One.")]), target))).toEqual(expected);
  });
});

it("blocks what the publication lets nothing leave with, and lets pass what has a reason", () => {
  const dossier = dossierOf({ headline: "", standfirst: "TK and TK" });
  const publication = { ...dossier.publication, preflightBlocks: ["placeholder" as const] };
  const override = { reason: "The figure is embargoed.", at: NOW };
  const { findings } = runPreflight(
    subjectOf({ ...dossier, publication }),
    new Map([["placeholder TK and TK #2", override]]),
  );
  expect(findings.map(({ key, severity, ...finding }) => [key, severity, finding.override?.reason ?? null])).toEqual([
    ["placeholder TK and TK", "block", null],
    ["placeholder TK and TK #2", "block", "The figure is embargoed."],
    ["headline-missing", "warn", null],
    ["lead-image-missing", "note", null],
  ]);
});

it.each<[string, Partial<LeadImage>, PreflightCode[]]>([
  ["of nothing known", {}, ["alt-missing", "credit-missing", "licence-missing"]],
  ["with its words", { alt: "A bridge.", credit: "A. Name", licence: "CC BY 4.0" }, []],
  ["that is decoration, and whose", { decorative: true, credit: "A. Name" }, ["licence-missing"]],
])("a picture %s", (_name, words, expected) => {
  const leadImage = { assetId: picture.assetId, alt: "", caption: "", credit: "", ...words };
  const asset = {
    id: picture.assetId,
    mediaType: "image/png",
    width: 2000,
    height: 900,
    size: 1,
    fileName: "a.png",
  } as const;
  expect(codesIn(subjectOf({ ...dossierOf({ leadImage }), assets: new Map([[asset.id, asset]]) }))).toEqual(expected);
});

it("names the colours of the theme that cannot be read on each other, and leads to where the theme is chosen", () => {
  const { colours } = classicTheme().tokens;
  const faint = { ...colours, dark: { ...colours.dark, muted: "#5a554c" } };
  const { findings } = runPreflight({ ...subjectOf(dossierOf({})), colours: faint }, NOTHING_PASSES);
  expect(findings.filter(({ code }) => code === "contrast-low")).toEqual([
    expect.objectContaining({
      key: "contrast-low dark muted paper",
      severity: "warn",
      message: "In dark, “muted” on “paper” has a contrast of 2.4 to 1; readers need 4.5.",
      place: { kind: "settings", tab: "theme" },
    }),
    expect.objectContaining({ key: "contrast-low dark muted panel" }),
  ]);
});

it("names the place, so that it can be gone to", () => {
  const blocks = [...text("One."), link("here")];
  const { findings } = runPreflight(subjectOf(dossierOf({}, blocks)), NOTHING_PASSES);
  expect(findings[0]).toEqual({
    key: "link-text-vague https://example.org/page",
    code: "link-text-vague",
    severity: "warn",
    message: "A link says only “here”.",
    mend: "Link words that say where it leads.",
    place: { kind: "body", block: 1, found: "here" },
    override: null,
  });
});

it("shows the page as search results and cards will", () => {
  expect(runPreflight(subjectOf(dossierOf({})), NOTHING_PASSES).previews).toEqual({
    search: {
      title: "Council opens the east bridge - The Paper",
      address: "https://paper.example/council-opens-the-east-bridge.html",
      description: "Ten years late, it is open.",
    },
    card: {
      title: "Council opens the east bridge",
      site: "paper.example",
      description: "Ten years late, it is open.",
      pictureId: null,
    },
  });
});

it.each([...sampleDossiers()])("finds nothing that blocks or warns in the sample %s", (_slug, dossier) => {
  const states = [...dossier.articles].map(
    ([id, { headline, status }]) => [id, { headline, status, trashed: false }] as const,
  );
  const { colours } = classicTheme().tokens;
  const subject = {
    dossier,
    targets: new Map(states),
    pages: new Map(),
    lost: new Set<string>(),
    colours,
    unanswered: false,
    now: NOW,
  };
  const grave = runPreflight(subject, NOTHING_PASSES).findings.filter(({ severity }) => severity !== "note");
  expect(grave).toEqual([]);
});
