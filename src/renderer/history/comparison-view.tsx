import { type JSX, useState } from "react";
import type { Comparison, FieldChange, Part, PassageChange } from "../../shared/article/comparison.ts";
import type { Direction } from "../../shared/language.ts";
import { Button } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import { FIELD_LABELS, shownValue } from "./field-labels.ts";
import styles from "./history.module.css";
import { PartsView, type Side } from "./part-view.tsx";
import { PassageView } from "./passage-view.tsx";
import { type Stretch, stretchesOf } from "./stretches.ts";

const css = classes(styles);

/** How two versions are shown: beside each other, or in one text. */
export type Layout = "side-by-side" | "inline";

export interface ComparisonViewProps {
  comparison: Comparison;
  layout: Layout;
  language: string;
  direction: Direction;
}

/** Two versions compared: the fields that differ, then the text with what has come and gone. */
export function ComparisonView({ comparison, layout, language, direction }: ComparisonViewProps): JSX.Element {
  const { fields, passages } = comparison;
  const sides: readonly Side[] = layout === "inline" ? ["both"] : ["before", "after"];
  const isSame = passages.every(({ change }) => change === "same");
  return (
    <div className={css("comparison")}>
      {fields.length > 0 && (
        <dl className={css("fields")}>
          {fields.map((field) => (
            <FieldRow key={field.field} change={field} sides={sides} />
          ))}
        </dl>
      )}
      {isSame && (
        <p className={css("nothing")}>
          {comparison.brief.reformatted
            ? "The text reads the same; only its settings differ."
            : "The text is the same."}
        </p>
      )}
      <div lang={language} className={css("text", layout)}>
        {stretchesOf(passages).map((stretch) => (
          <StretchRows key={stretch.passages[0]?.place} stretch={stretch} sides={sides} direction={direction} />
        ))}
      </div>
    </div>
  );
}

interface RowsProps {
  sides: readonly Side[];
  direction: Direction;
}

function FieldRow({ change: { field, parts }, sides }: { change: FieldChange; sides: readonly Side[] }): JSX.Element {
  const shown = parts.map((part): Part =>
    part.picture === null ? { ...part, text: shownValue(field, part.text) } : part,
  );
  return (
    <div className={css("fieldRow", sides.length === 2 && "twoSides")}>
      <dt>{FIELD_LABELS[field]}</dt>
      {sides.map((side) => (
        <dd key={side} dir="auto">
          <PartsView parts={shown} side={side} />
        </dd>
      ))}
    </div>
  );
}

function StretchRows({ stretch, sides, direction }: RowsProps & { stretch: Stretch }): JSX.Element {
  const [isFolded, setIsFolded] = useState(stretch.folded);
  const { length } = stretch.passages;
  if (isFolded) {
    return (
      <div className={css("fold")} lang="en">
        <Button look="quiet" size="small" onClick={() => setIsFolded(false)}>
          Show {length} unchanged {length === 1 ? "paragraph" : "paragraphs"}
        </Button>
      </div>
    );
  }
  return (
    <>
      {stretch.passages.map(({ place, passage }) => (
        <Row key={place} passage={passage} sides={sides} direction={direction} />
      ))}
    </>
  );
}

/** The older version stands on the left in every language, as its title does; the words run as their language does. */
function Row({ passage, sides, direction }: RowsProps & { passage: PassageChange }): JSX.Element {
  return (
    <div className={css("row")} data-change={passage.change}>
      {sides.map((side) => (
        <PassageView key={side} passage={passage} side={side} direction={direction} />
      ))}
    </div>
  );
}
