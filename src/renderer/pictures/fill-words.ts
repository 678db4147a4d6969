import { fillEmpty, type PictureWords } from "../../shared/picture/words.ts";
import { notify } from "../app/notices-store.ts";

const NAMES = { caption: "caption", credit: "credit", alt: "alternative text" } as const;

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
  const isFilled = (name: keyof PictureWords) => (filling: Filling) =>
    filling.fields[name] === "" && filling.words[name] !== "";
  const names = (["caption", "credit", "alt"] as const).filter((name) => fillings.some(isFilled(name)));
  if (names.length === 0) return;
  const list = new Intl.ListFormat("en", { type: "conjunction" }).format(names.map((name) => NAMES[name]));
  const source = fillings.length > 1 ? "pictures’ files" : "picture’s file";
  notify({
    kind: "information",
    message: `${list.slice(0, 1).toUpperCase()}${list.slice(1)} taken from the ${source}.`,
  });
}
