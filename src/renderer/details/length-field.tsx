import { type JSX, useState } from "react";
import { TargetLengthSchema } from "../../shared/article/article.ts";
import { changeMetadata } from "../article/metadata.ts";
import { Field } from "../ui/field.tsx";
import { TextInput } from "../ui/text-input.tsx";
import type { DetailsProps } from "./details.tsx";

/** How many words the text is meant to have. What is no length stays in the field with the reason; the last good one stays. */
export function LengthField({ metadata, readOnly }: DetailsProps): JSX.Element {
  const [rejected, setRejected] = useState<string | null>(null);
  const write = (text: string): void => {
    const digits = text.replaceAll(/[\s,.]/g, "");
    const length = digits === "" ? null : TargetLengthSchema.safeParse(Number(digits)).data;
    setRejected(length === undefined ? text : null);
    if (length !== undefined) changeMetadata({ targetLength: length });
  };
  return (
    <Field
      label="Target length"
      name="targetLength"
      error={rejected === null ? undefined : "A number of words, from 1 to a million."}
    >
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          placeholder="Words"
          readOnly={readOnly}
          value={rejected ?? metadata.targetLength?.toString() ?? ""}
          onValue={write}
        />
      )}
    </Field>
  );
}
