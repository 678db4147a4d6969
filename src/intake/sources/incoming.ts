import type { Block } from "../../document/nodes/block.ts";
import type { Dateline } from "../../shared/article/dateline.ts";
import type { Status } from "../../shared/article/status.ts";
import type { LabelledLink } from "../../shared/author.ts";
import type { PlacedPicture } from "../blocks/assemble.ts";
import type { PictureSource } from "../pictures/picture.ts";

/**
 * An article as it was found outside, before the library has seen it: people, categories and links by name. What a source does
 * not say is empty or null; `fitArticle` brings it within the bounds of a library's article.
 */
export interface IncomingArticle {
  /** What the source calls the article, the same at every import: its address, or its number in the system it comes from. */
  readonly key: string;
  readonly headline: string;
  readonly kicker: string;
  readonly standfirst: string;
  /** The slug it had; empty where it follows from the headline. */
  readonly slug: string;
  readonly dateline: Dateline;
  readonly authors: readonly IncomingAuthor[];
  readonly bylineNote: string;
  /** The names of the categories from the top of the tree down. */
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly leadPicture: IncomingPicture | null;
  readonly relatedLinks: readonly IncomingLink[];
  /** A language tag as the source writes it. */
  readonly language: string;
  readonly status: Status | null;
  /** Instants as the source writes them, RFC 3339. */
  readonly publishedAt: string | null;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly body: IncomingBody;
  /** What a page shows of the whole outlet. */
  readonly socialLinks: readonly LabelledLink[];
  readonly mostPopular: readonly IncomingLink[];
  readonly notes: readonly Note[];
}

/** The blocks of a body, and its pictures with the block that each stands before. */
export interface IncomingBody {
  readonly blocks: readonly Block[];
  readonly pictures: readonly PlacedPicture[];
}

export interface IncomingAuthor {
  readonly name: string;
  readonly role: string;
  readonly bio: string;
  readonly links: readonly LabelledLink[];
}

export interface IncomingPicture {
  readonly source: PictureSource;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly licence?: string;
}

/** A link by its headline; without an address it is looked for among the library's own articles. */
export interface IncomingLink {
  readonly headline: string;
  readonly address: string;
}

/** One line of the report on an article: what was inferred rather than said, what stayed out, what needs a look. */
export interface Note {
  readonly kind: "guessed" | "dropped" | "warning";
  readonly text: string;
}

/** An article of which nothing is known yet. */
export const NOTHING_KNOWN: Omit<IncomingArticle, "key"> = {
  headline: "",
  kicker: "",
  standfirst: "",
  slug: "",
  dateline: { place: "", date: null, agency: "" },
  authors: [],
  bylineNote: "",
  categories: [],
  tags: [],
  leadPicture: null,
  relatedLinks: [],
  language: "",
  status: null,
  publishedAt: null,
  createdAt: null,
  updatedAt: null,
  body: { blocks: [], pictures: [] },
  socialLinks: [],
  mostPopular: [],
  notes: [],
};

/** An author of whom only the name is known. */
export function namedAuthor(name: string): IncomingAuthor {
  return { name, role: "", bio: "", links: [] };
}

export function guessed(text: string): Note {
  return { kind: "guessed", text };
}

export function dropped(text: string): Note {
  return { kind: "dropped", text };
}

export function warning(text: string): Note {
  return { kind: "warning", text };
}
