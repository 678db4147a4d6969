import { describe, expect, it } from "vitest";
import { classicTheme } from "../testing/classic-theme.ts";
import { hostileDossier } from "../testing/hostile-dossier.ts";
import { sampleDossiers } from "../testing/samples.ts";
import { renderPage } from "../page/render-page.ts";
import { writeJsonLd } from "./write-json-ld.ts";

describe("JSON-LD alone", () => {
  it.each([...sampleDossiers(), ["hostile text", hostileDossier()] as const])(
    "says what the page says: %s",
    (_slug, dossier) => {
      const page = renderPage(dossier, classicTheme(), { layout: "folder" });
      const scripts = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      expect(JSON.parse(writeJsonLd(dossier))).toEqual(scripts.map(([, json]): unknown => JSON.parse(json ?? "")));
      expect(scripts).toHaveLength(3);
    },
  );

  it("can be pasted between script tags", () => {
    expect(writeJsonLd(hostileDossier())).not.toMatch(/[<>&\u2028\u2029]/);
  });
});
