import type { TakenPicture } from "../../shared/picture/words.ts";
import { type Result, succeed } from "../../shared/result.ts";
import { addAsset, LARGEST_PICTURE } from "../assets/add-asset.ts";
import { readBoundedFile } from "../files/read-file.ts";
import type { Library } from "../library/library.ts";
import { fitPicture, type PictureFile } from "./fit-picture.ts";

/** Takes in a picture that someone drops, pastes or chooses: with what it says of itself, and scaled down where it is too large. */
export async function takePicture(library: Library, file: PictureFile): Promise<Result<TakenPicture>> {
  const fitted = await fitPicture(file);
  if (!fitted.ok) return fitted;
  const { bytes, words, scaledFrom } = fitted.value;
  const added = addAsset(library, { fileName: file.fileName, bytes });
  return added.ok ? succeed({ asset: added.value, words, scaledFrom }) : added;
}

/** As `takePicture`, for a file. */
export async function takePictureFile(library: Library, path: string): Promise<Result<TakenPicture>> {
  const bytes = readBoundedFile(path, LARGEST_PICTURE);
  return bytes.ok ? takePicture(library, { fileName: path, bytes: bytes.value }) : bytes;
}
