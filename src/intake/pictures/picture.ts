import type { MediaType } from "../../shared/asset.ts";

/** A picture found in what was pasted. Its bytes have not been looked at: the library decides whether they are a picture. */
export interface FoundPicture {
  readonly source: PictureSource;
  readonly alt: string;
  readonly caption: string;
}

/**
 * Where a picture's bytes are: in the text itself; for a file of the other computer program, perhaps on the clipboard; or in a
 * file beside the one that is imported, by its path as written there.
 */
export type PictureSource =
  | { readonly kind: "bytes"; readonly mediaType: MediaType; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "clipboard"; readonly index: number }
  | { readonly kind: "file"; readonly path: string };

/** What the address of a picture stands for, where whoever reads the text knows; undefined for one that cannot be had. */
export type FindPicture = (address: string) => PictureSource | undefined;

/** A picture that cannot be had: it lies on the web or in a program's own store, and nothing is fetched. */
export interface MissingPicture {
  readonly address: string;
  readonly alt: string;
}
