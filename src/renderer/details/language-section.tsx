import { type JSX, memo } from "react";
import { type Direction, directionOfLanguage } from "../../shared/language.ts";
import { changeMetadata } from "../article/metadata.ts";
import { Field } from "../ui/field.tsx";
import { LanguagePicker } from "../ui/language-picker.tsx";
import { type Choice, Select } from "../ui/select.tsx";
import type { DetailsProps } from "./details.tsx";
import { sameFields } from "./same-fields.ts";
import { Section } from "./section.tsx";

const DIRECTIONS: ReadonlyArray<Choice<Direction>> = [
  { value: "ltr", label: "Left to right" },
  { value: "rtl", label: "Right to left" },
];

/** The article's language, and the direction it is written in: the language's own until set otherwise. */
export const LanguageSection = memo(
  function LanguageSection({ metadata, readOnly }: DetailsProps): JSX.Element {
    const { language, direction } = metadata;
    return (
      <Section title="Language and direction">
        <Field label="Language">
          {({ id, "aria-labelledby": labelledBy }) => (
            <LanguagePicker
              id={id}
              aria-labelledby={labelledBy}
              value={language}
              disabled={readOnly}
              onValue={(tag) => changeMetadata({ language: tag, direction: directionOfLanguage(tag) })}
            />
          )}
        </Field>
        <Field label="Direction">
          {(control) => (
            <Select
              {...control}
              value={direction}
              choices={DIRECTIONS}
              disabled={readOnly}
              onValue={(next) => changeMetadata({ direction: next })}
            />
          )}
        </Field>
      </Section>
    );
  },
  sameFields("language", "direction"),
);
