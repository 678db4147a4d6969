import type { JSX } from "react";
import type { Author } from "../../shared/author.ts";
import { classes } from "./classes.ts";
import { pictureAddress, usePicture } from "./picture-store.ts";
import styles from "./portrait.module.css";

const css = classes(styles);

/** An author's portrait, or the initials where there is none. It stands beside the name, so it says nothing itself. */
export function Portrait({
  author,
  large = false,
}: {
  author: Pick<Author, "name" | "portraitId">;
  large?: boolean;
}): JSX.Element {
  const picture = usePicture(author.portraitId);
  const look = css("portrait", large && "large");
  if (picture) return <img src={pictureAddress(picture)} alt="" className={look} />;
  return (
    <span aria-hidden className={look}>
      {initials(author.name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last]
    .map((word) => Array.from(word ?? "")[0] ?? "")
    .join("")
    .toLocaleUpperCase();
}
