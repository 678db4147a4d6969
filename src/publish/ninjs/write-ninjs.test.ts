import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { StatusSchema } from "../../shared/article/status.ts";
import { canonicalLanguage } from "../../shared/language.ts";
import type { Dossier } from "../dossier.ts";
import { bareDossier } from "../testing/bare-dossier.ts";
import { hostileDossier } from "../testing/hostile-dossier.ts";
import { outsideSchema } from "../testing/outside-schemas.ts";
import { sampleDossiers, visitDossier } from "../testing/samples.ts";
import { writeNinjs } from "./write-ninjs.ts";

const NinjsSchema = z.object({ language: z.string() });

function read(dossier: Dossier): unknown {
  return JSON.parse(writeNinjs(dossier));
}

/** What IPTC's schema has against an item; undefined where it is not at hand. */
function ninjsSchema(): ((item: unknown) => unknown) | undefined {
  const schema = outsideSchema("ninjs/ninjs-schema_3.1.json");
  const geoJson = outsideSchema("ninjs/GeoJSON-schema.json");
  if (schema === undefined || geoJson === undefined) return undefined;
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats(ajv);
  const validate = ajv.addSchema(geoJson).compile(schema);
  return (item) => (validate(item) ? [] : validate.errors);
}

const findings = ninjsSchema();

describe.skipIf(findings === undefined)(
  "IPTC's schema of ninjs 3.1 (skipped where it is not beside the project)",
  () => {
    const minuteTimes = bareDossier({ headline: "One" });
    const cases: (readonly [string, Dossier])[] = [
      ...sampleDossiers(),
      ["a bare article", bareDossier()],
      ["hostile text", hostileDossier()],
      [
        "times without seconds",
        { ...minuteTimes, article: { ...minuteTimes.article, updatedAt: "2024-02-20T11:05Z" } },
      ],
      [
        "an address that only browsers take",
        bareDossier({
          relatedLinks: [{ kind: "address", address: "https://example.org/a|b?c[]=^#d#e", headline: "" }],
        }),
      ],
      ...StatusSchema.options.map((status) => [status, bareDossier({ status })] as const),
    ];

    it.each(cases)("has nothing against: %s", (_name, dossier) => {
      expect(findings?.(read(dossier))).toEqual([]);
    });

    it("would have", () => {
      expect(findings?.({ ...Object(read(visitDossier())), uri: "relative", guid: "x" })).toHaveLength(2);
    });
  },
);

describe("ninjs", () => {
  it("says all that is known of an article", () => {
    const text = (role: string, value: unknown): object => ({ role, contentType: "text/plain", value });
    const body = { role: "main", charCount: expect.any(Number), wordCount: expect.any(Number) };
    const picture = (rel: string, credit: string): object => ({
      name: expect.any(String),
      rel,
      uri: expect.stringMatching(/^https:\/\/interpreter\.example\/assets\/[0-9a-f]{64}-1200\.jpg$/),
      type: "picture",
      by: credit,
      usageTerms: "Own picture, all rights reserved",
      descriptions: [text("caption", expect.any(String)), text("alt", expect.any(String))],
      renditions: [
        {
          name: "web",
          href: expect.stringMatching(/^https:\/\/interpreter\.example\/assets\/[0-9a-f]{64}-1200\.jpg$/),
          contentType: "image/jpeg",
          width: 1200,
          height: 675,
        },
      ],
    });
    const related = (uri: string, name: string, href: string): object => ({
      name,
      rel: "related",
      uri,
      type: "text",
      headlines: [text("main", name)],
      renditions: [{ name: "web", href: `https://interpreter.example/${href}.html`, contentType: "text/html" }],
    });
    const item = read(visitDossier());
    expect(item).toEqual({
      uri: "urn:uuid:018dc1f0-6a00-7000-8000-0000000000a1",
      type: "text",
      standard: {
        name: "ninjs",
        version: "3.1",
        schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
      },
      representationType: "full",
      profile: "dateline-article",
      version: "1",
      firstCreated: "2024-02-20T11:05:00.000-05:00",
      versionCreated: "2024-02-20T19:15:00.000-05:00",
      contentCreated: "2024-02-20T11:05:00.000-05:00",
      pubStatus: "usable",
      language: "en",
      title: "Estavia and San Aurelio reopen a sea route closed for eleven years",
      slugline: "estavia-and-san-aurelio-reopen-a-sea-route",
      by: "Nadia Ferrant; With agency reports",
      located: "Havana",
      headlines: [
        text("main", "Estavia and San Aurelio reopen a sea route closed for eleven years"),
        text("kicker", "Diplomacy"),
      ],
      descriptions: [text("summary", expect.stringMatching(/^Two foreign ministers/))],
      bodies: [
        { ...body, contentType: "text/html", value: expect.stringMatching(/^<div lang="en" dir="ltr">.*<\/div>$/s) },
        { ...body, contentType: "text/plain", value: expect.stringMatching(/^Havana, 20 February 2024 \(TDI\): /) },
      ],
      places: [{ name: "Havana", rel: "dateline" }],
      subjects: [
        { name: "News", rel: "section", uri: "https://interpreter.example/news/" },
        { name: "Diplomatic News", rel: "section", uri: "https://interpreter.example/news/diplomatic-news/" },
        ...["Estavia", "San Aurelio", "Ferries", "Fisheries"].map((name) => ({ name, rel: "about" })),
      ],
      infoSources: [{ name: "The Daily Interpreter", role: "publisher", uri: "https://interpreter.example/" }],
      renditions: [
        {
          name: "web",
          href: "https://interpreter.example/estavia-and-san-aurelio-reopen-a-sea-route.html",
          contentType: "text/html",
        },
      ],
      associations: [
        picture("lead", "Illustration: The Daily Interpreter"),
        picture("body", "Illustration: The Daily Interpreter"),
        related(
          "urn:uuid:018dc1f0-6a00-7000-8000-0000000000a2",
          "The printing house that kept its metal type",
          "the-printing-house-that-kept-its-metal-type",
        ),
        related(
          "https://interpreter.example/explained/how-a-fishing-licence-works.html",
          "Explained: how a fishing licence works",
          "explained/how-a-fishing-licence-works",
        ),
        related(
          "urn:uuid:018dc1f0-6a00-7000-8000-0000000000a3",
          "واحة تستعيد ماءها: قرية ترمّم قناة عمرها ثلاثة قرون",
          "oasis-village-restores-its-water-channel",
        ),
        related(
          "https://interpreter.example/2024/a-port-learns-to-live-without-its-ferry.html",
          "A port learns to live without its ferry",
          "2024/a-port-learns-to-live-without-its-ferry",
        ),
      ],
    });
  });

  // The schema takes any text for a language.
  it.each([...sampleDossiers()])("names its language by its canonical tag: %s", (_slug, dossier) => {
    const { language } = NinjsSchema.parse(read(dossier));
    expect(canonicalLanguage(language)).toBe(language);
  });

  it("counts characters and words as readers do", () => {
    const bare = bareDossier({ headline: "One" });
    const text = "Zwei 👩‍👩‍👧 Boote";
    const body: Dossier["body"] = {
      root: { type: "root", children: [{ type: "paragraph", children: [{ type: "text", text, format: 0 }] }] },
    };
    expect(read({ ...bare, body })).toMatchObject({ bodies: [{ charCount: 12, wordCount: 2 }, { charCount: 12 }] });
  });

  it.each([
    ["idea", "withheld"],
    ["draft", "withheld"],
    ["in-edit", "withheld"],
    ["ready", "usable"],
    ["published", "usable"],
    ["corrected", "usable"],
    ["withdrawn", "canceled"],
  ] as const)("of status %s is %s", (status, pubStatus) => {
    expect(read(bareDossier({ status }))).toMatchObject({ pubStatus });
  });

  it("leaves out what is not known", () => {
    expect(Object.keys(Object(read(bareDossier())))).toEqual([
      "uri",
      "type",
      "standard",
      "representationType",
      "profile",
      "version",
      "firstCreated",
      "versionCreated",
      "contentCreated",
      "pubStatus",
      "language",
      "slugline",
      "bodies",
      "infoSources",
      "renditions",
    ]);
  });
});
