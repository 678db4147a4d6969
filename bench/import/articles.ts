const WORDS =
  "harbour minister agreement ferry barley lighthouse council strait captain winter market bridge season village river archive printing tide keeper storm route capital delegation signed opened measured carried waited returned between against toward beneath the of and to in that for with from".split(
    " ",
  );

/** A deterministic article of some 600 words, as Markdown with front matter. */
export function markdownArticle(index: number): string {
  return `---
title: ${headline(index)}
date: ${date(index)}T08:30:00Z
author: ${author(index)}
categories: [News, ${category(index)}]
tags: [${tag(index)}, ${tag(index + 3)}]
---
${paragraphs(index)
  .map((text, place) => (place % 4 === 2 ? `## ${headline(index + place)}\n\n${text}` : text))
  .join("\n\n")}
`;
}

/** The same articles as one WordPress export. */
export function wordpressExport(count: number): string {
  const items = Array.from(
    { length: count },
    (
      _,
      index,
    ) => `<item><title>${headline(index)}</title><link>https://paper.example/${index}/</link><dc:creator><![CDATA[a${index % 40}]]></dc:creator>
<content:encoded><![CDATA[${paragraphs(index)
      .map(
        (text, place) =>
          `<!-- wp:paragraph --><p>${text.replace(/\*\*(\w+)\*\*/, "<strong>$1</strong>")}</p><!-- /wp:paragraph -->${place % 4 === 2 ? `<h2>${headline(index + place)}</h2>` : ""}`,
      )
      .join(
        "\n",
      )}]]></content:encoded><wp:post_id>${index}</wp:post_id><wp:post_date>${date(index)} 08:30:00</wp:post_date><wp:post_date_gmt>${date(index)} 08:30:00</wp:post_date_gmt>
<wp:post_name>article-${index}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category" nicename="c${index % 7}"><![CDATA[${category(index)}]]></category><category domain="post_tag" nicename="t"><![CDATA[${tag(index)}]]></category></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="c" xmlns:dc="d" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Paper</title><language>en</language>\n${items.join("\n")}\n</channel></rss>`;
}

function paragraphs(index: number): string[] {
  let state = (index + 1) * 2_654_435_761;
  const next = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return WORDS[state % WORDS.length] ?? "";
  };
  return Array.from({ length: 10 }, () => {
    const words = Array.from({ length: 60 }, next);
    words[20] = `**${words[20] ?? ""}**`;
    return `${words.join(" ")}.`;
  });
}

function headline(index: number): string {
  return `${WORDS[index % 20] ?? ""} and ${WORDS[(index * 7) % 20] ?? ""}, part ${index}`;
}

function author(index: number): string {
  return `Writer ${String.fromCharCode(65 + (index % 26))}. Number ${index % 40}`;
}

function category(index: number): string {
  return `Desk ${index % 7}`;
}

function tag(index: number): string {
  return WORDS[index % 30] ?? "";
}

function date(index: number): string {
  return new Date(Date.UTC(2010, 0, 1 + (index % 5000))).toISOString().slice(0, 10);
}
