import type { Direction } from "../../../shared/language.ts";

const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Mandaic}\p{Script=Samaritan}]/u;

/** The direction of a text by its first letter, as `dir="auto"` decides it in HTML; undefined where it has none. */
export function directionOfText(text: string): Direction | undefined {
  const letter = LETTER.exec(text)?.[0];
  if (letter === undefined) return undefined;
  return RIGHT_TO_LEFT.test(letter) ? "rtl" : "ltr";
}

/** The `dir` of a block: its own direction, set or seen from its text, where it differs from the one around it. */
export function differingDirection(own: Direction | undefined, text: string, around: Direction): Direction | undefined {
  const direction = own ?? directionOfText(text);
  return direction === around ? undefined : direction;
}
