import type { JSX } from "react";
import { InstantSchema } from "../../shared/time.ts";
import { changeMetadata } from "../article/metadata.ts";
import { Field } from "../ui/field.tsx";
import { TextInput } from "../ui/text-input.tsx";
import type { DetailsProps } from "./details.tsx";
import { fromLocalTime, toLocalTime } from "./published-time.ts";

/** When the article was or will be published, in this machine's time zone. */
export function PublishedField({ metadata, readOnly }: DetailsProps): JSX.Element {
  const timeZone = Temporal.Now.timeZoneId();
  const write = (text: string): void => {
    const instant = InstantSchema.safeParse(fromLocalTime(text, timeZone));
    changeMetadata({ publishedAt: instant.success ? instant.data : null });
  };
  return (
    <Field label="Published" name="publishedAt">
      {(control) => (
        <TextInput
          {...control}
          type="datetime-local"
          max="9999-12-31T23:59"
          title={`Time zone: ${timeZone}`}
          readOnly={readOnly}
          value={toLocalTime(metadata.publishedAt, timeZone)}
          onValue={write}
        />
      )}
    </Field>
  );
}
