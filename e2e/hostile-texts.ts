/** A file to import, as text. */
export interface HostileText {
  readonly name: string;
  readonly text: string;
}

const PUBLISHED = "2024-02-20T17:40:00Z";

/**
 * The same hostile words in a text file of each kind that is imported: as headline and other fields, as text, as markup, as an
 * address. What can say so says that it is published.
 */
export function hostileTexts(vector: string, number: number): HostileText[] {
  const xml = asXml(vector);
  const cdata = vector.replaceAll(/[^\P{Cc}\n\t]/gu, "").replaceAll("]]>", "]]]]><![CDATA[>");
  const item = `<title>${xml}</title><link>${xml}</link><category>${xml}</category>`;
  const out = { status: "published", published_at: PUBLISHED };
  const lexical = {
    root: {
      children: [
        {
          type: "paragraph",
          children: [
            { type: "text", text: vector },
            { type: "link", url: vector, children: [{ type: "text", text: "words" }] },
          ],
        },
        { type: "html", html: vector },
        { type: "image", src: vector, alt: vector, caption: vector },
      ],
    },
  };
  const texts: readonly (readonly [string, string])[] = [
    [
      "html",
      `<!doctype html><html lang="en"><head><title>${xml}</title><meta name="description" content="${xml}"><meta name="keywords" content="${xml}"><meta property="article:published_time" content="${PUBLISHED}"></head><body><article><h1>${xml}</h1><p>${"Plain words. ".repeat(30)}</p>${vector}</article></body></html>`,
    ],
    [
      "md",
      `---\nstatus: published\ndate: ${PUBLISHED}\ntitle: ${JSON.stringify(vector)}\ndescription: ${JSON.stringify(vector)}\ntags: [${JSON.stringify(vector)}]\n---\n\n${vector}\n\n[words](<${vector}>) ![words](<${vector}>)\n`,
    ],
    [
      "xml",
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${xml}</title><wp:wxr_version>1.2</wp:wxr_version><item>${item}<dc:creator>${xml}</dc:creator><content:encoded><![CDATA[${cdata}]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_date_gmt>2024-02-20 17:40:00</wp:post_date_gmt><wp:post_name>hostile-${number}</wp:post_name></item></channel></rss>`,
    ],
    [
      "feed.xml",
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>x</title><item>${item}<content:encoded><![CDATA[${cdata}]]></content:encoded></item></channel></rss>`,
    ],
    [
      "ghost.json",
      JSON.stringify({
        db: [
          {
            data: {
              posts: [
                { ...out, id: `${number}-1`, title: vector, custom_excerpt: vector, html: vector },
                { ...out, id: `${number}-2`, title: vector, lexical: JSON.stringify(lexical) },
              ],
            },
          },
        ],
      }),
    ],
    [
      "ninjs.json",
      JSON.stringify({
        uri: `urn:x:${number}`,
        headline: vector,
        byline: vector,
        body_html: vector,
        versioncreated: PUBLISHED,
      }),
    ],
  ];
  return texts.map(([kind, text]) => ({ name: `${number}.${kind}`, text }));
}

/** Words as XML may hold them. It cannot hold control characters: what is left of them is tried all the same. */
export function asXml(words: string): string {
  const allowed = words.replaceAll(/[^\P{Cc}\n\t]|[\u{d800}-\u{dfff}\u{fffe}\u{ffff}]/gu, "");
  return allowed.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
