import type { JSX } from "react";
import { remembered } from "../../shared/remembered.ts";
import { useDirectory } from "../app/directory-store.ts";
import { useField } from "./metadata.ts";
import styles from "./article-header.module.css";

const listFormat = remembered((language) => new Intl.ListFormat(language, { type: "conjunction" }));

/** The byline as it reads on the page, below the standfirst. */
export function BylinePreview(): JSX.Element | null {
  const byline = useField("byline");
  const language = useField("language") ?? "en";
  const authors = useDirectory((state) => state.authors);
  if (byline === undefined) return null;
  const names = byline.authorIds.flatMap((id) => authors.find((author) => author.id === id)?.name ?? []);
  const list = listFormat(language).format(names);
  const text = [list, byline.note.trim()].filter((part) => part !== "").join(" · ");
  return text === "" ? null : <p className={styles["byline"]}>{text}</p>;
}
