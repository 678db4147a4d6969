import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { archiveArticle } from "../archive/article.ts";

/** What a site needs of Hugo to have the same pages: front, sections, authors, tags, articles, feeds, sitemap. */
const FILES = {
  "hugo.yaml": `baseURL: https://example.org/
languageCode: en
title: The Daily Dateline
paginate: 40
taxonomies: { author: authors, tag: tags }
permalinks: { posts: "/:slug/" }
`,
  "layouts/_default/baseof.html": `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }} - {{ site.Title }}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="{{ .Params.standfirst }}">
<link rel="canonical" href="{{ .Permalink }}"><meta property="og:title" content="{{ .Title }}"><meta property="og:url" content="{{ .Permalink }}">
<link rel="stylesheet" href="/style.css"></head><body><header><a href="/">{{ site.Title }}</a></header>
<main>{{ block "main" . }}{{ end }}</main><footer>{{ site.Title }}</footer></body></html>
`,
  "layouts/_default/single.html": `{{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Params.standfirst }}</p>
<p>{{ range .Params.authors }}<a href="/authors/{{ . | urlize }}/">{{ . }}</a> {{ end }}<time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2 January 2006" }}</time></p>
{{ .Content }}<ul>{{ range .Params.tags }}<li><a href="/tags/{{ . | urlize }}/">{{ . }}</a></li>{{ end }}</ul></article>
<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "NewsArticle" "headline" .Title "datePublished" .Date | jsonify | safeJS }}</script>{{ end }}
`,
  "layouts/_default/list.html": `{{ define "main" }}<h1>{{ .Title }}</h1><ol>{{ range .Paginator.Pages }}
<li><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.standfirst }}</p><time>{{ .Date.Format "2 January 2006" }}</time></li>{{ end }}</ol>
{{ with .Paginator.Prev }}<a href="{{ .URL }}">Newer</a>{{ end }}{{ with .Paginator.Next }}<a href="{{ .URL }}">Older</a>{{ end }}{{ end }}
`,
  "static/style.css": "body { font-family: serif }\n",
};

/** Writes the archive as the source of a Hugo site: the same texts, dates, sections, authors and tags. */
export function writeHugoSite(folder: string, count: number): void {
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const made = new Set<string>();
  for (let number = 0; number < count; number += 1) {
    const article = archiveArticle(number);
    const section = join(folder, "content", article.section.toLowerCase());
    if (!made.has(section)) mkdirSync(section, { recursive: true });
    made.add(section);
    const matter = {
      title: article.headline,
      slug: article.slug,
      date: article.publishedAt,
      standfirst: article.standfirst,
      authors: [article.author],
      tags: article.tags,
    };
    const text = `${JSON.stringify(matter, null, 1)}\n\n${article.paragraphs.join("\n\n")}\n`;
    writeFileSync(join(section, `${article.slug}.md`), text);
  }
}
