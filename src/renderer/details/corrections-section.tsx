import { type JSX, memo } from "react";
import { type Correction, LONGEST_CORRECTION } from "../../shared/article/correction.ts";
import { isOut } from "../../shared/article/status.ts";
import { InstantSchema } from "../../shared/time.ts";
import { changeMetadata } from "../article/metadata.ts";
import { writeCorrection } from "../corrections/correction-actions.ts";
import corrections from "../corrections/corrections.module.css";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { TextArea, TextInput } from "../ui/text-input.tsx";
import type { DetailsProps } from "./details.tsx";
import styles from "./details.module.css";
import { fromLocalTime, toLocalTime } from "./local-time.ts";
import { sameFields } from "./same-fields.ts";
import { Section } from "./section.tsx";

/** What readers are told was wrong, each with its time; nothing for an article that they have not seen. */
export const CorrectionsSection = memo(
  function CorrectionsSection({ metadata, readOnly }: DetailsProps): JSX.Element | null {
    const { status } = metadata;
    if (!isOut(status) && metadata.corrections.length === 0) return null;
    const replace = (index: number, next: Correction): void =>
      changeMetadata({ corrections: metadata.corrections.with(index, next) });
    const remove = (index: number): void => {
      const left = metadata.corrections.toSpliced(index, 1);
      changeMetadata({
        corrections: left,
        ...(left.length === 0 && status === "corrected" && { status: "published" }),
      });
    };
    return (
      <Section title="Corrections" field="corrections">
        <ol className={corrections["list"]}>
          {metadata.corrections.map(numbered).map(({ correction, number }) => (
            <CorrectionItem
              key={number}
              number={number}
              correction={correction}
              readOnly={readOnly}
              onChange={(next) => replace(number - 1, next)}
              onRemove={() => remove(number - 1)}
            />
          ))}
        </ol>
        {!readOnly && (
          <Button size="small" look="quiet" className={styles["add"]} onClick={() => void writeCorrection()}>
            <Icon name="plus" />
            Write a correction…
          </Button>
        )}
      </Section>
    );
  },
  sameFields("corrections", "status"),
);

/** They have no name of their own, and stay in their order. */
function numbered(correction: Correction, index: number): { correction: Correction; number: number } {
  return { correction, number: index + 1 };
}

interface CorrectionItemProps {
  number: number;
  correction: Correction;
  readOnly: boolean;
  onChange: (correction: Correction) => void;
  onRemove: () => void;
}

function CorrectionItem({ number, correction, readOnly, onChange, onRemove }: CorrectionItemProps): JSX.Element {
  const timeZone = Temporal.Now.timeZoneId();
  const redate = (text: string): void => {
    const instant = InstantSchema.safeParse(fromLocalTime(text, timeZone));
    if (instant.success) onChange({ ...correction, at: instant.data });
  };
  return (
    <li className={corrections["item"]}>
      <div className={corrections["head"]}>
        <TextInput
          type="datetime-local"
          aria-label={`Time of correction ${number}`}
          max="9999-12-31T23:59"
          readOnly={readOnly}
          value={toLocalTime(correction.at, timeZone)}
          onValue={redate}
        />
        {!readOnly && (
          <Button look="quiet" shape="icon" aria-label={`Remove correction ${number}`} onClick={onRemove}>
            <Icon name="trash-2" />
          </Button>
        )}
      </div>
      <TextArea
        aria-label={`Correction ${number}`}
        dir="auto"
        maxLength={LONGEST_CORRECTION}
        readOnly={readOnly}
        value={correction.text}
        onValue={(text) => onChange({ ...correction, text })}
      />
    </li>
  );
}
