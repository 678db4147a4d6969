import type { JSX, ReactNode } from "react";
import type { Part } from "../../shared/article/comparison.ts";
import { pictureAddress, usePicture } from "../ui/picture-store.ts";
import { classes } from "../ui/classes.ts";
import styles from "./history.module.css";

const css = classes(styles);

/** Which version's words are shown: one side's, or both in one. */
export type Side = "before" | "after" | "both";

/** The parts of a passage as one side has them, marked by what has become of them. */
export function PartsView({ parts, side }: { parts: readonly Part[]; side: Side }): JSX.Element {
  return (
    <>
      {partsOn(side, parts).map(({ part, place }) => (
        <PartView key={place} part={part} side={side} />
      ))}
    </>
  );
}

/** One side's parts, each with its place in the passage. */
function partsOn(side: Side, parts: readonly Part[]): { part: Part; place: number }[] {
  const absent = side === "before" ? "added" : side === "after" ? "removed" : null;
  const placed: { part: Part; place: number }[] = [];
  let place = 0;
  for (const part of parts) {
    if (part.change !== absent) placed.push({ part, place });
    place += part.text.length + 1;
  }
  return placed;
}

function PartView({ part, side }: { part: Part; side: Side }): JSX.Element {
  const { change, text, picture, look, lookBefore } = part;
  const content = picture === null ? text : <Thumbnail id={picture} />;
  const shown = dressed(content, side === "before" ? (lookBefore ?? look) : look);
  switch (change) {
    case "same":
      return <>{shown}</>;
    case "added":
      return <ins className={css("added")}>{shown}</ins>;
    case "removed":
      return <del className={css("removed")}>{shown}</del>;
    case "formatted":
      return (
        <mark className={css("formatted")} title="Formatting or link changed">
          {shown}
        </mark>
      );
  }
}

/** Text in the formats that its inline elements stand for. A link is shown, not followed. */
function dressed(content: ReactNode, look: readonly string[]): ReactNode {
  return look.toReversed().reduce<ReactNode>((inner, label) => {
    switch (label.split(" ", 1)[0]) {
      case "strong":
        return <strong>{inner}</strong>;
      case "em":
        return <em>{inner}</em>;
      case "u":
        return <u>{inner}</u>;
      case "s":
        return <s>{inner}</s>;
      case "sub":
        return <sub>{inner}</sub>;
      case "sup":
        return <sup>{inner}</sup>;
      case "a":
        return (
          <span className={css("link")} title={/href="([^"]*)"/.exec(label)?.[1]}>
            {inner}
          </span>
        );
      default:
        return inner;
    }
  }, content);
}

function Thumbnail({ id }: { id: string }): JSX.Element {
  const picture = usePicture(id);
  if (picture === undefined) return <span className={css("thumbnail")} />;
  if (picture === null) return <span className={css("thumbnail", "missing")}>Picture not in the library</span>;
  return <img className={css("thumbnail")} src={pictureAddress(picture)} alt={picture.fileName} />;
}
