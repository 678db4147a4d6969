import type { Dossier } from "../dossier.ts";
import { bareDossier } from "./bare-dossier.ts";

/** Text that would run, or break out, wherever one kind of escaping was forgotten. */
export const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(2)>{{{headline}}}</script><!--</style>\u2028&amp;\u0000`;

const hash = (digit: string): string => digit.repeat(64);
const id = (digit: string): string => `018dc1f0-6a00-7000-8000-00000000000${digit}`;

/** A dossier with hostile words in every field that holds text, and with addresses that try to run script. */
export function hostileDossier(words: string = HOSTILE): Dossier {
  const link = { label: words, address: `https://example.org/"onmouseover="alert(3)` };
  const script = { label: words, address: "javascript:alert(4)" };
  const toAddress = { kind: "address", address: link.address, headline: words } as const;
  const toScript = { kind: "address", address: script.address, headline: words } as const;
  const toArticle = { kind: "article", articleId: id("9"), headline: words } as const;
  const targets = [toAddress, toScript, toArticle];
  const bare = bareDossier({
    headline: words,
    kicker: words,
    standfirst: words,
    dateline: { place: words, date: "2024-02-20", agency: words },
    byline: { authorIds: [id("1")], note: words },
    categoryId: id("3"),
    tags: [words],
    leadImage: { assetId: hash("a"), alt: words, caption: words, credit: words },
    relatedLinks: targets,
    publishedAt: "2024-02-20T14:05:00-05:00",
    targetLength: 600,
    corrections: [{ at: "2024-02-21T14:05:00-05:00", text: words }],
  });
  const paragraph = { type: "paragraph" as const, children: [{ type: "text" as const, text: words, format: 0 }] };
  return {
    ...bare,
    body: { root: { type: "root", children: [paragraph] } },
    authors: [{ id: id("1"), name: words, role: words, bio: words, portraitId: hash("b"), links: [link, script] }],
    categoryPath: [{ id: id("3"), parentId: null, name: words, slug: "news", position: 0 }],
    publication: {
      ...bare.publication,
      name: words,
      agency: words,
      logoId: hash("c"),
      socialLinks: [link, script],
      embeds: "frame",
      mostPopular: targets,
    },
    assets: new Map(
      ["a", "b", "c"].map((digit) => [
        hash(digit),
        { id: hash(digit), mediaType: "image/png", width: 10, height: 10, size: 10, fileName: words },
      ]),
    ),
    articles: new Map([
      [id("9"), { id: id("9"), slug: "other", headline: words, status: "published", language: "en" }],
    ]),
  };
}
