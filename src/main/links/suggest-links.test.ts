import { expect, it } from "vitest";
import type { Metadata } from "../../shared/article/article.ts";
import { trashArticle } from "../articles/trash.ts";
import { indexArticles } from "../search/index-articles.ts";
import { addArticle } from "../testing/articles.ts";
import { expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { suggestLinks } from "./suggest-links.ts";

const NOW = Temporal.Instant.from("2026-06-01T12:00:00Z").epochMilliseconds;
const SUBJECT = { headline: "Ferry to Lindow is sold", slug: "subject", tags: ["ferries"] };

async function librarySuggesting(others: readonly Partial<Metadata>[], change: Partial<Metadata> = {}) {
  const library = await temporaryLibrary();
  const added = others.map((metadata, at) => addArticle(library, { slug: `other-${at}`, ...metadata }));
  const fillers = ["Election held", "Museum opens", "Water rises", "School shuts", "Forest grows", "Market moves"];
  for (const headline of fillers) addArticle(library, { headline, slug: headline.toLowerCase().replace(" ", "-") });
  const subject = addArticle(library, { ...SUBJECT, ...change });
  const suggested = (): string[] => {
    indexArticles(library.database, 100);
    return expectValue(suggestLinks(library.database, subject.id, NOW)).map(({ headline }) => headline);
  };
  return { library, added, suggested };
}

it("offers what shares tags and words, the most fitting first, and nothing else", async () => {
  const { suggested } = await librarySuggesting([
    { headline: "Nothing alike", standfirst: "A ferry." },
    { headline: "By tag", tags: ["ferries"] },
    { headline: "Lindow waits for its ferry", tags: ["ferries"] },
  ]);
  expect(suggested()).toEqual(["Lindow waits for its ferry", "By tag", "Nothing alike"]);
});

it("finds what is alike in Arabic and Chinese", async () => {
  const arabic = await librarySuggesting([{ headline: "عبّارة جديدة في الميناء" }], {
    headline: "بيع العبّارة، والميناء: عبارة",
    language: "ar",
  });
  expect(arabic.suggested()).toEqual(["عبّارة جديدة في الميناء"]);
  const chinese = await librarySuggesting([{ headline: "新渡轮条约" }], { headline: "渡轮停航", language: "zh-Hans" });
  expect(chinese.suggested()).toEqual(["新渡轮条约"]);
});

it.each<[string, Partial<Metadata>, boolean]>([
  ["a draft", { status: "draft" }, true],
  ["a withdrawn one", { status: "withdrawn" }, false],
  ["one under embargo", { status: "ready", embargo: "2026-06-02T00:00:00Z" }, false],
  ["one whose embargo is over", { status: "ready", embargo: "2026-05-02T00:00:00Z" }, true],
])("offers %s only where readers will find it", async (_name, metadata, isOffered) => {
  const { suggested } = await librarySuggesting([{ headline: "Lindow", ...metadata }]);
  expect(suggested()).toEqual(isOffered ? ["Lindow"] : []);
});

it("offers neither what is in the trash nor what is linked already", async () => {
  const { library, added, suggested } = await librarySuggesting([
    { headline: "Lindow first" },
    { headline: "Lindow next" },
  ]);
  const [first, next] = added;
  if (first === undefined || next === undefined) throw new Error("no articles");
  expectValue(trashArticle(library.database, first.id));
  expect(suggested()).toEqual(["Lindow next"]);
  const link = { kind: "article" as const, articleId: next.id, headline: "" };
  const linking = addArticle(library, { ...SUBJECT, slug: "linking", relatedLinks: [link] });
  indexArticles(library.database, 100);
  expect(expectValue(suggestLinks(library.database, linking.id, NOW)).map(({ slug }) => slug)).toEqual(["subject"]);
});
