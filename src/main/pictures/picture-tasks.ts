import type { MediaType } from "../../shared/asset.ts";
import type { PictureWords } from "../../shared/picture/words.ts";
import type { Rendition } from "../../shared/picture/rendition.ts";

/** What the process that works on pictures can be asked: each task's input and answer. */
export interface PictureTasks {
  /** The files of some renditions of one picture, in their order. */
  render: {
    input: { readonly bytes: Uint8Array; readonly mediaType: MediaType; readonly renditions: readonly Rendition[] };
    output: Uint8Array[];
  };
  /** The picture at most so many pixels wide and high, upright, in its own format, without metadata. */
  reduce: {
    input: { readonly bytes: Uint8Array; readonly mediaType: MediaType; readonly longest: number };
    output: Uint8Array;
  };
  /** What the picture says of itself. */
  words: { input: { readonly bytes: Uint8Array }; output: PictureWords };
}
export type PictureTaskName = keyof PictureTasks;

/** What travels to the process. */
export type PictureRequest = {
  [Name in PictureTaskName]: { readonly name: Name; readonly input: PictureTasks[Name]["input"] };
}[PictureTaskName];

/** What travels back: the answer, or why the picture cannot be worked on. */
export type PictureAnswer<Name extends PictureTaskName> =
  | { readonly output: PictureTasks[Name]["output"] }
  | { readonly problem: string };
