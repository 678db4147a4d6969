import { describe, expect, it } from "vitest";
import type { Dossier } from "../dossier.ts";
import { bareDossier } from "../testing/bare-dossier.ts";
import { hostileDossier } from "../testing/hostile-dossier.ts";
import { sampleDossiers } from "../testing/samples.ts";
import { renderFragment } from "./render-fragment.ts";

const ASSETS = "https://paper.example/world/assets/";
const PICTURE = "a".repeat(64);
const OTHER = "018dc1f0-6a00-7000-8000-000000000009";

/** An article with a picture and a link to another article, on a site that stands in a folder. */
function linkedDossier(): Dossier {
  const bare = bareDossier({ language: "ar", direction: "rtl", dateline: { place: "هافانا", date: null, agency: "" } });
  return {
    ...bare,
    publication: { ...bare.publication, address: "https://paper.example/world" },
    body: {
      root: {
        type: "root",
        children: [
          { type: "paragraph", children: [{ type: "text", text: "وصلت السفينة.", format: 0 }] },
          { type: "image", assetId: PICTURE, alt: "", caption: "", credit: "" },
          { type: "also-read", target: { kind: "article", articleId: OTHER, headline: "" } },
        ],
      },
    },
    assets: new Map([
      [PICTURE, { id: PICTURE, mediaType: "image/png", width: 20, height: 10, size: 9, fileName: "ship.png" }],
    ]),
    articles: new Map([
      [OTHER, { id: OTHER, slug: "the-port", headline: "الميناء", status: "published", language: "ar" }],
    ]),
  };
}

describe("a fragment", () => {
  it("carries language and direction, and leads to the site from wherever it stands", () => {
    expect(renderFragment(linkedDossier())).toBe(`<div lang="ar" dir="rtl">
<p><span class="dateline">هافانا:</span> وصلت السفينة.</p>
<figure class="image"><picture><source type="image/avif" srcset="${ASSETS}${PICTURE}-20.avif"><source type="image/webp" srcset="${ASSETS}${PICTURE}-20.webp"><img src="${ASSETS}${PICTURE}-20.png" width="20" height="10" alt="" loading="lazy" decoding="async"></picture></figure>
<p class="also-read">اقرأ أيضًا: <a href="https://paper.example/world/the-port.html">الميناء</a></p>
</div>
`);
  });

  it.each([...sampleDossiers()])("has no address outside it that is relative: %s", (_slug, dossier) => {
    const addresses = [...renderFragment(dossier).matchAll(/ (?:href|src)="([^"]*)"/g)].map(
      ([, address = ""]) => address,
    );
    expect({
      some: addresses.length > 0,
      relative: addresses.filter((address) => !/^(?:https|mailto):|^#note-/.test(address)),
    }).toEqual({
      some: true,
      relative: [],
    });
  });

  it("keeps hostile text as text", () => {
    expect(renderFragment(hostileDossier())).not.toMatch(/<(?:script|img src=x)|<!--|javascript:/);
  });
});
