import { describe, expect, it } from "vitest";
import { restoreBody } from "../../document/restore.ts";
import { preflightArticle } from "../preflight/preflight.ts";
import { addArticle, bodyOf } from "../testing/articles.ts";
import { expectValue, temporaryLibrary } from "../testing/temporary-library.ts";
import { saveAuthor, removeAuthor } from "../authors/authors.ts";
import { createFromTemplate, keepArticleAsTemplate } from "./article-of-template.ts";
import { SHIPPED_TEMPLATES } from "./shipped/shipped.ts";
import { listTemplates, removeTemplate, renameTemplate, resetTemplates } from "./templates.ts";

const AUTHOR = {
  id: "018dc1f0-6a00-7000-8000-000000000001",
  name: "Ana Duarte",
  role: "",
  bio: "",
  portraitId: null,
  links: [],
};

async function library() {
  const opened = await temporaryLibrary();
  return { library: opened, database: opened.database };
}

describe("the templates that ship with Dateline", () => {
  it.each(SHIPPED_TEMPLATES)("$name passes the gate as it is", ({ body }) => {
    expect(JSON.stringify(expectValue(restoreBody(body)))).toBe(body);
  });

  it.each(SHIPPED_TEMPLATES)(
    "$name makes a draft in which preflight finds what is to come",
    async ({ id, metadata }) => {
      const { library: opened, database } = await library();
      const article = expectValue(createFromTemplate(database, id));
      expect(article.metadata).toMatchObject({ headline: metadata.headline, status: "draft", language: "en" });
      const report = expectValue(preflightArticle(opened, article.id));
      const places = report.findings.filter(({ code }) => code === "placeholder").map(({ place }) => place.kind);
      expect(new Set(places)).toEqual(new Set(["field", "body"]));
    },
  );
});

describe("a newsroom's templates", () => {
  it("are made of articles, come after the shipped ones, and are changed by keeping another under their name", async () => {
    const { library: opened, database } = await library();
    const first = addArticle(opened, { headline: "Weather TK", tags: ["weather"], language: "fr" }, bodyOf("Rain TK."));
    expectValue(keepArticleAsTemplate(database, first.id, "Weather"));
    const second = addArticle(opened, { headline: "Weather, again TK", slug: "again" }, bodyOf("Sun TK."));
    expectValue(keepArticleAsTemplate(database, second.id, "Weather"));
    const [template, ...others] = listTemplates(database).filter(({ shipped }) => !shipped);
    expect({ name: template?.name, others }).toEqual({ name: "Weather", others: [] });
    const made = expectValue(createFromTemplate(database, template?.id ?? ""));
    expect(made).toMatchObject({
      body: second.body,
      metadata: { headline: "Weather, again TK", tags: [], status: "draft" },
    });
  });

  it("are kept as a difference from the shipped ones: changed, removed and brought back", async () => {
    const { database } = await library();
    const shipped = listTemplates(database);
    const [first, second] = shipped.map(({ id }) => id);
    expectValue(renameTemplate(database, first ?? "", "State visit"));
    expectValue(removeTemplate(database, second ?? ""));
    expect(listTemplates(database).map(({ name, changed }) => [name, changed])).toEqual([
      ["State visit", true],
      ["Obituary", false],
      ["Interview", false],
    ]);
    expectValue(resetTemplates(database, first ?? ""));
    expect(listTemplates(database)).toEqual(shipped.filter(({ id }) => id !== second));
    expectValue(resetTemplates(database, null));
    expect(listTemplates(database)).toEqual(shipped);
  });

  it("do without an author who is gone meanwhile", async () => {
    const { library: opened, database } = await library();
    expectValue(saveAuthor(database, AUTHOR));
    const article = addArticle(opened, { headline: "Column", byline: { authorIds: [AUTHOR.id], note: "in Havana" } });
    expectValue(keepArticleAsTemplate(database, article.id, "Column"));
    database.prepare("DELETE FROM article_authors").run();
    expectValue(removeAuthor(database, AUTHOR.id));
    const id = listTemplates(database).at(-1)?.id ?? "";
    const made = expectValue(createFromTemplate(database, id));
    expect(made.metadata.byline).toEqual({ authorIds: [], note: "in Havana" });
  });
});
