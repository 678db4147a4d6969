import { fillEmpty, type PictureWords } from "../../shared/picture/words.ts";
import { notify } from "../app/notices-store.ts";

const NAMES = { caption: "caption", credit: "credit", alt: "alternative text" } as const;

/** Fills the empty fields of a picture with what its file says of itself, and tells which. */
export function fillWords<Fields extends PictureWords>(fields: Fields, words: PictureWords): Fields {
  const filled = fillEmpty(fields, words);
  const names = (["caption", "credit", "alt"] as const).filter((name) => filled[name] !== fields[name]);
  if (names.length > 0) {
    const list = new Intl.ListFormat("en", { type: "conjunction" }).format(names.map((name) => NAMES[name]));
    const message = `${list.slice(0, 1).toUpperCase()}${list.slice(1)} taken from the picture’s file.`;
    notify({ kind: "information", message });
  }
  return filled;
}
