import type { JSX, ReactNode } from "react";
import type { Metadata } from "../../shared/article/article.ts";
import { InstantSchema } from "../../shared/time.ts";
import { changeMetadata } from "../article/metadata.ts";
import { Field } from "../ui/field.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { fromLocalTime, toLocalTime } from "./local-time.ts";

export interface MomentFieldProps {
  label: string;
  name: "publishedAt" | "embargo" | "deadline";
  metadata: Metadata;
  readOnly: boolean;
  hint?: ReactNode;
}

/** A moment that is set about an article, in this machine's time zone. */
export function MomentField({ label, name, metadata, readOnly, hint }: MomentFieldProps): JSX.Element {
  const timeZone = Temporal.Now.timeZoneId();
  const write = (text: string): void => {
    const instant = InstantSchema.safeParse(fromLocalTime(text, timeZone));
    changeMetadata({ [name]: instant.success ? instant.data : null });
  };
  return (
    <Field label={label} name={name} hint={hint}>
      {(control) => (
        <TextInput
          {...control}
          type="datetime-local"
          max="9999-12-31T23:59"
          title={`Time zone: ${timeZone}`}
          readOnly={readOnly}
          value={toLocalTime(metadata[name], timeZone)}
          onValue={write}
        />
      )}
    </Field>
  );
}
