import type { Body } from "../../src/document/body.ts";
import { restoreTree } from "../../src/document/restore.ts";
import {
  alsoRead,
  ARTICLE,
  attribution,
  boxTitle,
  editorsNote,
  embed,
  factBox,
  heading,
  image,
  link,
  list,
  type NodeJson,
  paragraph,
  pullQuote,
  quotation,
  table,
} from "../../src/document/testing/json.ts";

/** A hand-edited body with hostile words in every block there is, and as every address: of those what the gate lets in. */
export function hostileBody(words: string): Body {
  const blocks: NodeJson[] = [
    paragraph(words, link("https://example.org/", words), link(words, "words")),
    heading("h2", words),
    list("bullet", words),
    quotation(paragraph(words), attribution(words)),
    pullQuote(paragraph(words), attribution(words)),
    factBox("background", boxTitle(words), paragraph(words)),
    editorsNote(paragraph(words)),
    table(
      [
        [words, words],
        [words, words],
      ],
      "both",
    ),
    { ...table([[words]]), caption: words },
    image({ alt: words, caption: words, credit: words }),
    alsoRead({ kind: "address", address: words, headline: words }),
    alsoRead({ kind: "address", address: "https://example.org/", headline: words }),
    alsoRead({ kind: "article", articleId: ARTICLE, headline: words }),
    embed(words, words),
    embed("https://www.youtube.com/watch?v=dQw4w9WgXcQ", words),
    embed(`https://www.youtube.com/watch?v=${words}`, words),
    { type: "paragraph", children: [], style: words, direction: words },
    { type: words, children: [] },
  ];
  const children = blocks.flatMap((block) => {
    const body = restoreTree({ root: { type: "root", children: [block] } });
    return body.ok ? body.value.root.children : [];
  });
  return { root: { type: "root", children } };
}
