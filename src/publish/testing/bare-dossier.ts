import { EMPTY_BODY, serialiseBody } from "../../document/body.ts";
import type { Metadata } from "../../shared/article/article.ts";
import type { Dossier } from "../dossier.ts";

/** An article of which nothing is known but what every article has, with the metadata given. */
export function bareDossier(metadata: Partial<Metadata> = {}): Dossier {
  return {
    article: {
      id: "018dc1f0-6a00-7000-8000-0000000000ff",
      metadata: {
        headline: "",
        kicker: "",
        standfirst: "",
        slug: "untitled",
        dateline: { place: "", date: null, agency: "" },
        byline: { authorIds: [], note: "" },
        categoryId: null,
        tags: [],
        leadImage: null,
        relatedLinks: [],
        language: "en",
        direction: "ltr",
        status: "draft",
        publishedAt: null,
        embargo: null,
        deadline: null,
        corrections: [],
        targetLength: null,
        ...metadata,
      },
      body: serialiseBody(EMPTY_BODY),
      createdAt: "2024-02-20T11:05:00.000Z",
      updatedAt: "2024-02-20T11:05:00.000Z",
      revision: 1,
    },
    body: EMPTY_BODY,
    words: null,
    authors: [],
    categoryPath: [],
    publication: {
      name: "The Paper",
      agency: "",
      address: "https://paper.example/",
      language: "en",
      logoId: null,
      socialLinks: [],
      embeds: "link",
      theme: "classic",
      preflightBlocks: ["headline-missing"],
      mostPopular: [],
    },
    assets: new Map(),
    articles: new Map(),
  };
}
