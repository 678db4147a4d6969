import { fillEmpty, namesOfFilled, type PictureWords } from "../../shared/picture/words.ts";
import { notify } from "../app/notices-store.ts";

/** A picture's fields before they were filled, and what its file says of itself. */
interface Filling {
  readonly fields: PictureWords;
  readonly words: PictureWords;
}

/** Fills the empty fields of a picture with what its file says of itself, and tells which. */
export function fillWords<Fields extends PictureWords>(fields: Fields, words: PictureWords): Fields {
  tellFilled([{ fields, words }]);
  return fillEmpty(fields, words);
}

/** Tells, in one message for all pictures, which fields are filled with what their files say. */
export function tellFilled(fillings: readonly Filling[]): void {
  const names = namesOfFilled(fillings);
  if (names === "") return;
  const source = fillings.length > 1 ? "pictures’ files" : "picture’s file";
  notify({
    kind: "information",
    message: `${names.slice(0, 1).toUpperCase()}${names.slice(1)} taken from the ${source}.`,
  });
}
