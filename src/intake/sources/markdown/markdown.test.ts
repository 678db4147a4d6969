import { describe, expect, it } from "vitest";
import { articleOf, articlesOf, fitted, textFile } from "../testing.ts";

describe("Markdown", () => {
  it("gives what the front matter says, and the text below", async () => {
    const article = await articleOf(
      "2024-02-20-ferry.md",
      `---
Title: Ferry route reopens
description: In short.
date: 2024-02-20
authors:
  - name: Nadia Ferrant
    role: Editor
  - Omar Said
category: News / Europe
tags: sea, ferries
draft: false
mood: calm
---
## Terms

One | Two
--- | ---
a | b

- [x] done
- ~~gone~~ {{< figure src="x" >}}

> Said **so**.

**Also read:** [Harvest begins](https://paper.example/harvest)
`,
    );
    expect({
      ...fitted(article),
      authors: article.authors.map(({ name, role }) => [name, role]),
      categories: article.categories,
    }).toMatchObject({
      headline: "Ferry route reopens",
      standfirst: "In short.",
      status: "published",
      publishedAt: "2024-02-20T00:00:00Z",
      tags: ["sea", "ferries"],
      authors: [
        ["Nadia Ferrant", "Editor"],
        ["Omar Said", ""],
      ],
      categories: ["News", "Europe"],
      blocks: expect.arrayContaining(["h2: Terms", "quotation: Said so.", "also-read: Harvest begins"]),
      notes: expect.arrayContaining([
        "dropped: Fields that Dateline has no place for: mood",
        "dropped: Codes of a site generator",
      ]),
    });
  });

  it.each([
    ["note.md", "# A *new* day & age\n\nText.", "A new day & age", []],
    ["note.md", "A day\n=====\n\nText.", "A day", []],
    ["2024-02-20-ferry-route.md", "Text.", "Ferry route", ["guessed: The headline, from the file’s name"]],
  ])(
    "without front matter has its first heading or its name as headline: %s %j",
    async (path, text, headline, notes) => {
      expect(fitted(await articleOf(path, text))).toMatchObject({ headline, blocks: ["paragraph: Text."], notes });
    },
  );

  it("whose front matter is broken says in which line", async () => {
    expect(await articlesOf(textFile("a.md", "---\ntitle: a\nb: [\n---\nText"))).toEqual(["invalid-input: line 3"]);
  });

  it("in Arabic is set from right to left", async () => {
    const article = await articleOf(
      "خبر.md",
      "# واحة تستعيد ماءها\n\nعادت المياه إلى القناة القديمة بعد ثلاثة قرون من الانتظار الطويل.",
    );
    expect(fitted(article)).toMatchObject({ language: "ar", direction: "rtl" });
  });
});
