import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bareDossier } from "../testing/bare-dossier.ts";
import { HOSTILE, hostileDossier } from "../testing/hostile-dossier.ts";
import { sampleDossiers, visitDossier } from "../testing/samples.ts";
import { singleLine } from "../text/single-line.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** The front matter as a reader of YAML of that version has it, and the text below. */
function read(markdown: string, version: "1.1" | "1.2" = "1.2"): { fields: unknown; body: string } {
  const [, yaml = "", body = ""] = /^---\n(.*?\n)---\n(.*)$/s.exec(markdown) ?? [];
  return { fields: parse(yaml, { version }), body };
}

describe("Markdown", () => {
  it("says above the text all that is known of the article", () => {
    const { fields, body } = read(writeMarkdown(visitDossier()));
    expect(fields).toEqual({
      title: "Estavia and San Aurelio reopen a sea route closed for eleven years",
      kicker: "Diplomacy",
      description: expect.stringMatching(/^Two foreign ministers/),
      slug: "estavia-and-san-aurelio-reopen-a-sea-route",
      date: "2024-02-20T17:40:00-05:00",
      lastmod: "2024-02-20T19:15:00.000-05:00",
      draft: false,
      status: "published",
      authors: ["Nadia Ferrant"],
      byline_note: "With agency reports",
      dateline: { place: "Havana", date: "2024-02-20", agency: "TDI" },
      categories: ["News", "Diplomatic News"],
      tags: ["Estavia", "San Aurelio", "Ferries", "Fisheries"],
      image: {
        src: expect.stringMatching(/^assets\/[0-9a-f]{64}-1200\.jpg$/),
        width: 1200,
        height: 675,
        alt: expect.stringMatching(/^A white ferry/),
        caption: expect.stringMatching(/^A ferry off the harbour wall/),
        credit: "Illustration: The Daily Interpreter",
        licence: "Own picture, all rights reserved",
      },
      related: [
        {
          title: "The printing house that kept its metal type",
          address: "https://interpreter.example/the-printing-house-that-kept-its-metal-type.html",
        },
        {
          title: "Explained: how a fishing licence works",
          address: "https://interpreter.example/explained/how-a-fishing-licence-works.html",
        },
        {
          title: "واحة تستعيد ماءها: قرية ترمّم قناة عمرها ثلاثة قرون",
          address: "https://interpreter.example/oasis-village-restores-its-water-channel.html",
        },
      ],
      language: "en",
      direction: "ltr",
      canonical: "https://interpreter.example/estavia-and-san-aurelio-reopen-a-sea-route.html",
    });
    expect(body).toMatch(/^\nHavana, 20 February 2024 \(TDI\): /);
    expect(body).toMatch(/!\[.+\]\(assets\/[0-9a-f]{64}-1200\.jpg\)/);
  });

  it.each([...sampleDossiers(), ["hostile text", hostileDossier()] as const])(
    "means the same to readers of YAML 1.1 and 1.2: %s",
    (_slug, dossier) => {
      const markdown = writeMarkdown(dossier);
      expect(read(markdown, "1.1")).toEqual(read(markdown));
      expect(read(markdown).fields).toMatchObject({ slug: dossier.article.metadata.slug });
    },
  );

  it.each([
    "no",
    "12:30",
    "2024-02-20",
    "- - -",
    "---",
    "null",
    "~",
    "1e3",
    "0x1F",
    "# one",
    "a: b",
    "'",
    '"',
    "&a",
    "é\u0301",
    HOSTILE,
  ])("keeps %j a text", (words) => {
    const dossier = bareDossier({ headline: words, tags: [words] });
    for (const version of ["1.1", "1.2"] as const) {
      const line = singleLine(words);
      expect(read(writeMarkdown(dossier), version).fields).toMatchObject({ title: line, tags: [line] });
    }
  });

  it("of a bare article has no text and no empty fields", () => {
    expect(writeMarkdown(bareDossier())).toBe(`---
slug: untitled
lastmod: "2024-02-20T11:05:00.000Z"
draft: true
status: draft
language: en
direction: ltr
canonical: https://paper.example/untitled.html
---
`);
  });
});
