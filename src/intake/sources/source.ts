import type { Result } from "../../shared/result.ts";
import type { IncomingArticle } from "./incoming.ts";

/** A file to be read: what it is called, and what is in it. */
export interface SourceFile {
  /** Its path as the report shows it; within a zip, the path of the zip and that within. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The text, where the bytes are text in an encoding that is known; undefined where they are not. */
  readonly text: string | undefined;
  /** The files of a package (Word, OpenDocument) by path, already within bounds; undefined for any other file. */
  readonly parts: ReadonlyMap<string, Uint8Array> | undefined;
}

export interface ReadingOptions {
  /** The language (BCP 47) of articles that do not say theirs. */
  readonly language: string;
  /**
   * The share of a file's articles that is wanted, so that several threads can read one file: those whose place in it, divided
   * by `of`, leaves `index`.
   */
  readonly share: Share;
}

export interface Share {
  readonly index: number;
  readonly of: number;
}

/**
 * What a file yields, each with its place in the file, from 0: an article, or why there is none at that place; or something that
 * is no article and is left out, by what it is.
 */
export type Reading =
  | { readonly kind: "article"; readonly place: number; readonly article: Result<IncomingArticle> }
  | { readonly kind: "left-out"; readonly place: number; readonly what: string };

/** A kind of file that articles come from. */
export interface Source {
  readonly name: string;
  /** What it is called in lists and messages: "WordPress export". */
  readonly label: string;
  /** Whether a file is of this kind, from what is in it; its name only where the content leaves it open. */
  readonly recognise: (file: SourceFile) => boolean;
  /** Reads a file of this kind. Never throws for what is in it. */
  readonly read: (file: SourceFile, options: ReadingOptions) => Iterable<Reading> | AsyncIterable<Reading>;
}

/** Everything a file holds. */
export const ALL: Share = { index: 0, of: 1 };

/** Whether the article at a place of a file belongs to a share. */
export function isInShare(place: number, { index, of }: Share): boolean {
  return place % of === index;
}
