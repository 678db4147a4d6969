import type { PictureWords } from "../../shared/picture/words.ts";
import type { PictureSize } from "../../shared/picture/scaling.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { recognisePicture } from "../assets/recognise-picture.ts";
import { askPictures } from "./ask-pictures.ts";

/** What is larger is scaled down, in bytes and in pixels of the longer side: three times what a page can show. */
const LARGE = 30 * 1024 * 1024;
const LONGEST = 6000;
const NO_WORDS = { alt: "", caption: "", credit: "" };

/** A picture file, by whatever way it comes in. */
export interface PictureFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A picture as the library keeps it, what its file said of itself, and its size before if it was scaled down. */
export interface FittedPicture {
  readonly bytes: Uint8Array;
  readonly words: PictureWords;
  readonly scaledFrom: PictureSize | null;
}

/**
 * Makes a picture ready for the library: scaled down where it is too large. The large one is not kept: the library is no picture
 * archive, and every copy and backup of it would carry it along.
 */
export async function fitPicture({ fileName, bytes }: PictureFile): Promise<Result<FittedPicture>> {
  const seen = recognisePicture(fileName, bytes);
  if (!seen.ok) return seen;
  const { mediaType, width, height } = seen.value;
  const said = await askPictures("words", { bytes });
  const words = said.ok ? said.value : NO_WORDS;
  if (bytes.length <= LARGE && Math.max(width, height) <= LONGEST) return succeed({ bytes, words, scaledFrom: null });
  const reduced = await askPictures("reduce", { bytes, mediaType, longest: LONGEST });
  return reduced.ok ? succeed({ bytes: reduced.value, words, scaledFrom: { width, height } }) : reduced;
}
