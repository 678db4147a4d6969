import { type Body } from "../document/body.ts";
import { type Result } from "../shared/result.ts";
import { type PlacedPicture } from "./blocks/assemble.ts";
import { type IntakeMode } from "./keep.ts";
import type { Receipt } from "./receipt.ts";
export interface IntakeOptions {
  readonly mode: IntakeMode;
  /** The article's language (BCP 47). */
  readonly language: string;
}
/** What outside HTML becomes. */
export interface Intake {
  readonly body: Body;
  readonly receipt: Receipt;
  /** The pictures of the paste, not yet in the body: `placePictures` puts them there once the library has them. */
  readonly pictures: readonly PlacedPicture[];
}
/** Pastes longer than this, in UTF-16 units, are refused. Pictures within the text count: a dozen photographs fit. */
export declare const LONGEST_PASTE = 40000000;
/**
 * The one way by which outside HTML becomes a body: what was pasted or dropped, or a page to import. It runs nothing, loads
 * nothing and never throws. Fails with `too-large`.
 */
export declare function intakeHtml(html: string, { mode, language }: IntakeOptions): Result<Intake>;
