import type { Direction } from "../../../shared/language.ts";
import { differingDirection, directionOfText } from "../text/direction.ts";

/** The words below a picture. */
interface Words {
  readonly caption: string;
  readonly credit: string;
}

/** In which direction they run, on pages and in the editor: as the caption does, or a credit that stands alone. */
export function captionDirection({ caption, credit }: Words): Direction | undefined {
  return directionOfText(caption.trim() === "" ? credit : caption);
}

/** The `dir` of the whole, and of the credit in it, each where it differs from what is around it. */
export function captionDirections(words: Words, around: Direction): Partial<Record<keyof Words, Direction>> {
  const whole = captionDirection(words) ?? around;
  const credit = words.caption.trim() === "" ? undefined : differingDirection(undefined, words.credit, whole);
  return { ...(whole !== around && { caption: whole }), ...(credit !== undefined && { credit }) };
}
