import type { TakenPicture } from "../../shared/picture/words.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { addAsset, LARGEST_PICTURE } from "../assets/add-asset.ts";
import { recognisePicture } from "../assets/recognise-picture.ts";
import { readBoundedFile } from "../files/read-file.ts";
import type { Library } from "../library/library.ts";
import { askPictures } from "./ask-pictures.ts";

/** What is larger is scaled down, in bytes and in pixels of the longer side: three times what a page can show. */
const LARGE = 30 * 1024 * 1024;
const LONGEST = 6000;
const NO_WORDS = { alt: "", caption: "", credit: "" };

/**
 * Takes in a picture that someone drops, pastes or chooses: with what it says of itself, and scaled down where it is too large.
 * The large one is not kept: the library is no picture archive, and every copy and backup of it would carry it along.
 */
export async function takePicture(
  library: Library,
  { fileName, bytes }: { fileName: string; bytes: Uint8Array },
): Promise<Result<TakenPicture>> {
  const seen = recognisePicture(fileName, bytes);
  if (!seen.ok) return seen;
  const { mediaType, width, height } = seen.value;
  const words = await askPictures("words", { bytes });
  const isLarge = bytes.length > LARGE || Math.max(width, height) > LONGEST;
  const reduced = isLarge ? await askPictures("reduce", { bytes, mediaType, longest: LONGEST }) : undefined;
  if (reduced?.ok === false) return reduced;
  const added = addAsset(library, { fileName, bytes: reduced?.value ?? bytes });
  if (!added.ok) return added;
  return succeed({
    asset: added.value,
    words: words.ok ? words.value : NO_WORDS,
    scaledFrom: reduced === undefined ? null : { width, height },
  });
}

/** As `takePicture`, for a file. */
export async function takePictureFile(library: Library, path: string): Promise<Result<TakenPicture>> {
  const bytes = readBoundedFile(path, LARGEST_PICTURE);
  return bytes.ok ? takePicture(library, { fileName: path, bytes: bytes.value }) : bytes;
}
