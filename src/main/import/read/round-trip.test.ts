import { describe, expect, it } from "vitest";
import { articleOf, fitted } from "../../../intake/sources/testing.ts";
import { writeMarkdown } from "../../../publish/markdown/write-markdown.ts";
import { writeNinjs } from "../../../publish/ninjs/write-ninjs.ts";
import type { LeadImage } from "../../../shared/article/article.ts";
import { sampleDossiers } from "../../../publish/testing/samples.ts";

describe("what Dateline itself writes", () => {
  it.each([...sampleDossiers()])("comes back from Markdown and ninjs with its words: %s", async (_slug, dossier) => {
    const { metadata } = dossier.article;
    for (const [path, text] of [
      ["a.md", writeMarkdown(dossier)],
      // Pictures of elsewhere are not fetched: these lie beside it.
      ["a.json", writeNinjs(dossier).replaceAll(`${dossier.publication.address}assets/`, "assets/")],
    ] as const) {
      const article = await articleOf(path, text);
      expect({
        headline: article.headline,
        kicker: article.kicker,
        tags: article.tags,
        categories: article.categories,
        authors: article.authors.map(({ name }) => name),
        place: fitted(article).dateline.place,
        picture: wordsOf(article.leadPicture),
      }).toEqual({
        headline: metadata.headline,
        kicker: metadata.kicker,
        tags: metadata.tags,
        categories: dossier.categoryPath.map(({ name }) => name),
        authors: path === "a.md" ? dossier.authors.map(({ name }) => name) : expect.any(Array),
        place: metadata.dateline.place,
        picture: wordsOf(metadata.leadImage),
      });
      expect(article.body.blocks.length).toBeGreaterThanOrEqual(dossier.body.root.children.length - 4);
    }
  });
});

function wordsOf(picture: Pick<LeadImage, "alt" | "caption" | "credit" | "licence"> | null): object {
  const { alt, caption, credit, licence } = picture ?? {};
  return { alt, caption, credit, licence };
}
