import { type JSX, memo } from "react";
import { type Dateline, formatDateline } from "../../shared/article/dateline.ts";
import { DaySchema } from "../../shared/time.ts";
import { changeMetadata } from "../article/metadata.ts";
import { Field } from "../ui/field.tsx";
import { TextInput } from "../ui/text-input.tsx";
import type { DetailsProps } from "./details.tsx";
import { sameFields } from "./same-fields.ts";
import styles from "./details.module.css";
import { Section } from "./section.tsx";

/** Where and when the report was filed and by which agency, and the line this makes. */
export const DatelineSection = memo(
  function DatelineSection({ metadata, readOnly }: DetailsProps): JSX.Element {
    const { dateline, language, direction } = metadata;
    const printed = formatDateline(dateline, language);
    const change = (part: Partial<Dateline>): void => changeMetadata({ dateline: { ...dateline, ...part } });
    return (
      <Section title="Dateline" field="dateline">
        <Field label="Place">
          {(control) => (
            <TextInput
              {...control}
              dir="auto"
              maxLength={200}
              readOnly={readOnly}
              value={dateline.place}
              onValue={(place) => change({ place })}
            />
          )}
        </Field>
        <Field label="Dateline date">
          {(control) => (
            <TextInput
              {...control}
              type="date"
              max="9999-12-31"
              readOnly={readOnly}
              value={dateline.date ?? ""}
              onValue={(date) => change({ date: DaySchema.safeParse(date).data ?? null })}
            />
          )}
        </Field>
        <Field label="Agency">
          {(control) => (
            <TextInput
              {...control}
              maxLength={40}
              readOnly={readOnly}
              value={dateline.agency}
              onValue={(code) => change({ agency: code })}
            />
          )}
        </Field>
        {printed !== "" && (
          <p lang={language} dir={direction} className={styles["printed"]}>
            {printed}
          </p>
        )}
      </Section>
    );
  },
  sameFields("dateline", "language", "direction"),
);
