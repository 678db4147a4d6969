import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { countArticles } from "../articles/count-articles.ts";
import { readArticle } from "../articles/read-article.ts";
import { listAuthors } from "../authors/authors.ts";
import { listCategories } from "../categories/categories.ts";
import type { Library } from "../library/library.ts";
import { photograph } from "../testing/photograph.ts";
import { PIXEL } from "../testing/pictures.ts";
import { expectCode, expectValue, temporaryFolder, temporaryLibrary } from "../testing/temporary-library.ts";
import { importDeskOf } from "./import-desk.ts";

const FERRY = `---
title: Ferry route reopens
date: 2024-02-20T17:40:00-05:00
author: Nadia Ferrant
categories: [News, Diplomatic News]
tags: [ferries]
image: { src: pictures/ferry.png, alt: A ferry }
canonical: https://paper.example/ferry
---
Havana, 20 February 2024 (TDI): The ministers **signed**.

![The harbour](pictures/ferry.png)

Also read: Harvest begins
`;
const HARVEST = "# Harvest begins\n\nThe first fields were cut on *Monday*.\n";

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const newsroom = (): string =>
  folderOf({ "2024-02-20-ferry.md": FERRY, "harvest.md": HARVEST, "pictures/ferry.png": PIXEL, "style.css": "p {}" });

async function total(library: Library): Promise<number> {
  return expectValue(countArticles(library.database)).total;
}

describe("the import desk", () => {
  it("shows what would be made, and makes nothing yet", async () => {
    const library = await temporaryLibrary();
    const { rows, problems, passedOver } = expectValue(await importDeskOf(library).read([newsroom()]));
    expect({
      rows: rows.map(({ headline, byline, date, category, status }) => [headline, byline, date, category, status]),
      problems,
      passedOver,
    }).toEqual({
      rows: [
        ["Ferry route reopens", "Nadia Ferrant", "2024-02-20", "News › Diplomatic News", "published"],
        ["Harvest begins", "", null, "", "draft"],
      ],
      problems: [],
      passedOver: 2,
    });
    expect(await total(library)).toBe(0);
    importDeskOf(library).discard();
  });

  it("fills what is not said of a picture with what its file says, and knows the article again all the same", async () => {
    const library = await temporaryLibrary();
    const said = { caption: "The ferry at dawn", creator: "Jane Doe", alt: "A white ferry" };
    const words = "---\nimage: a.jpg\n---\n# Ferry\n\n![A quay](b.jpg)\n\nIt left.\n\n![](none.jpg)\n";
    const folder = folderOf({
      "ferry.md": words,
      "a.jpg": await photograph(40, 20, said),
      "b.jpg": await photograph(20, 40, said),
      "none.jpg": await photograph(30, 30),
    });
    const desk = importDeskOf(library);
    const { rows } = expectValue(await desk.read([folder]));
    expect(rows[0]?.notes).toContainEqual({
      kind: "guessed",
      text: "Of pictures, from their files: caption, credit, and alternative text",
    });
    const [article] = expectValue(await desk.write(null, "skip")).articles;
    const { metadata, body } = expectValue(readArticle(library.database, article?.id ?? ""));
    const images: unknown[] = JSON.parse(body).root.children.filter(({ type }: { type: string }) => type === "image");
    expect([metadata.leadImage, ...images]).toMatchObject([
      { alt: "A white ferry", caption: "The ferry at dawn", credit: "Jane Doe" },
      { alt: "A quay", caption: "The ferry at dawn", credit: "Jane Doe" },
      { alt: "", caption: "", credit: "" },
    ]);
    const again = expectValue(await desk.read([folderOf({ "ferry.md": words })]));
    expect(again.rows[0]?.duplicate).toMatchObject({ by: "text" });
    desk.discard();
  });

  it("scales a picture down that is too large, as a dropped one is, keeps what it says of itself, and tells it", async () => {
    const library = await temporaryLibrary();
    const folder = folderOf({
      "ferry.md": "# Ferry\n\n![](img/a.jpg)\n\nIt left.\n",
      "img/a.jpg": await photograph(6400, 320, { orientation: 6, caption: "A port" }),
    });
    const desk = importDeskOf(library);
    const { rows } = expectValue(await desk.read([folder]));
    expect(rows[0]?.notes).toContainEqual({
      kind: "warning",
      text: "“img/a.jpg” was scaled down from 320 × 6400 pixels to 300 × 6000 pixels. Keep the original file elsewhere.",
    });
    const [article] = expectValue(await desk.write(null, "skip")).articles;
    const { body } = expectValue(readArticle(library.database, article?.id ?? ""));
    expect(body).toContain('"caption":"A port"');
    expect(library.database.prepare("SELECT width, height, file_name FROM assets").all()).toEqual([
      { width: 300, height: 6000, file_name: "a.jpg" },
    ]);
  });

  it("writes what is chosen, with people, categories and pictures, and links by headline", async () => {
    const library = await temporaryLibrary();
    const desk = importDeskOf(library);
    expectValue(await desk.read([newsroom()]));
    const { articles } = expectValue(await desk.write(null, "skip"));
    const [ferry, harvest] = articles.map(({ id }) => expectValue(readArticle(library.database, id)));
    expect({
      people: listAuthors(library.database).map(({ name }) => name),
      categories: listCategories(library.database).map(({ name }) => name),
      lead: ferry?.metadata.leadImage?.alt,
      dateline: ferry?.metadata.dateline,
      blocks: JSON.parse(ferry?.body ?? "").root.children.map((block: { type: string }) => block.type),
      target: JSON.parse(ferry?.body ?? "").root.children[2].target,
      pictures: readdirSync(library.paths.assets).length,
    }).toEqual({
      people: ["Nadia Ferrant"],
      categories: ["News", "Diplomatic News"],
      lead: "A ferry",
      dateline: { place: "Havana", date: "2024-02-20", agency: "TDI" },
      blocks: ["paragraph", "image", "also-read", "paragraph"],
      target: { kind: "article", articleId: harvest?.id, headline: "Harvest begins" },
      pictures: 1,
    });
  });

  it.each([
    ["skip", ["already-there", "already-there"], 2],
    ["update", ["updated", "already-there"], 2],
    ["both", ["added", "already-there"], 3],
  ] as const)("knows an article again and, as chosen, will %s", async (policy, outcomes, count) => {
    const library = await temporaryLibrary();
    const desk = importDeskOf(library);
    expectValue(await desk.read([newsroom()]));
    expectValue(await desk.write(null, "skip"));
    const changed = folderOf({
      "ferry.md": FERRY.replace("The ministers **signed**", "They waited"),
      "harvest.md": HARVEST,
    });
    const { rows } = expectValue(await desk.read([changed]));
    const { articles } = expectValue(await desk.write(null, policy));
    expect({
      known: rows.map(({ duplicate }) => duplicate?.by),
      outcomes: articles.map(({ outcome }) => outcome),
      total: await total(library),
    }).toEqual({ known: ["source", "text"], outcomes, total: count });
  });

  it("leaves nothing behind when it is called off while it reads or writes", async () => {
    const library = await temporaryLibrary();
    const desk = importDeskOf(library);
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`${index}.md`, `${FERRY}\n${index}`]));
    const reading = desk.read([folderOf(many)]);
    desk.discard();
    expect(expectCode(await reading)).toBe("cancelled");
    expectValue(await desk.read([folderOf(many)]));
    const writing = desk.write(null, "both");
    while (desk.progress().articles === 0) await new Promise(setImmediate);
    desk.discard();
    expect(expectCode(await writing)).toBe("cancelled");
    const left = ["articles", "article_bodies", "authors", "categories", "article_sources", "import_journal"].map(
      (table) => library.database.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
    );
    expect(left).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("does not follow links, and takes nothing from outside the folder", async () => {
    const outside = folderOf({ "secret.md": "# Secret\n\nHidden.", "secret.png": PIXEL });
    const inside = folderOf({ "a.md": "# A\n\n![](../secret.png)\n\n![](link.png)\n\nText." });
    symlinkSync(join(outside, "secret.md"), join(inside, "b.md"));
    symlinkSync(outside, join(inside, "folder"));
    symlinkSync(join(outside, "secret.png"), join(inside, "link.png"));
    const library = await temporaryLibrary();
    const desk = importDeskOf(library);
    const { rows } = expectValue(await desk.read([inside]));
    expectValue(await desk.write(null, "skip"));
    expect({ headlines: rows.map(({ headline }) => headline), pictures: readdirSync(library.paths.assets) }).toEqual({
      headlines: ["A"],
      pictures: [],
    });
  });
});
