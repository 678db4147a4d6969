import type { Crop, Focus } from "../shared/picture/use.ts";
import type { EmbedStyle } from "../shared/publication.ts";
import type { Direction } from "../shared/language.ts";

/** One more file of a picture, for browsers that read its type or need its width: a `source` element. */
export interface PictureSource {
  readonly mediaType: string;
  readonly addresses: readonly { readonly address: string; readonly width: number }[];
}

/** Where a picture is found from the page, and its size in pixels; `sizes` as HTML has it, where `sources` are given. */
export interface Picture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly sizes?: string;
  readonly sources?: readonly PictureSource[];
}

/**
 * How a picture is wanted: which part of it, in which shape (width by height), and what for: in the text, at its head, on the card
 * of a shared link, in a list of articles, or small beside a name.
 */
export interface PictureLook {
  readonly crop?: Crop | undefined;
  readonly focus?: Focus | undefined;
  readonly ratio?: number;
  readonly place?: "body" | "lead" | "card" | "entry" | "small";
}

/** What a page knows of another article it links to. The address may be relative to the page. */
export interface LinkedArticle {
  readonly headline: string;
  readonly address: string;
  /** The language that it is written in (BCP 47). */
  readonly language: string;
}

/** What a body must know of its article and its page to be rendered. Addresses in it are trusted: the publisher made them. */
export interface Surroundings {
  /** The article's language (BCP 47) and direction. */
  readonly language: string;
  readonly direction: Direction;
  /** The formatted dateline that opens the first paragraph; empty for none. */
  readonly dateline: string;
  /** Whether a thing on the web is only linked to, or can be shown by readers who ask for it. */
  readonly embeds: EmbedStyle;
  /** Undefined for a picture that is not at hand: it is left out. */
  readonly picture: (assetId: string, look?: PictureLook) => Picture | undefined;
  /** Undefined for an article that is not at hand: its last known headline is shown without a link. */
  readonly article: (articleId: string) => LinkedArticle | undefined;
}
