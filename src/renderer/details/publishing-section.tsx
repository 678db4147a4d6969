import { type JSX, memo } from "react";
import { changeMetadata } from "../article/metadata.ts";
import { setStatus, statusChoicesFor } from "../article/set-status.ts";
import { useDirectory } from "../app/directory-store.ts";
import { deadlineDue, embargoDue } from "../time/due.ts";
import { DueLine } from "../time/due-line.tsx";
import { Field } from "../ui/field.tsx";
import { Select } from "../ui/select.tsx";
import { TokenInput } from "../ui/token-input.tsx";
import { CategoryField } from "./category-field.tsx";
import type { DetailsProps } from "./details.tsx";
import { LengthField } from "./length-field.tsx";
import { sameFields } from "./same-fields.ts";
import { MomentField } from "./moment-field.tsx";
import { Section } from "./section.tsx";
import { SlugField } from "./slug-field.tsx";

/** Status, address, category, tags, and when it is due, may be seen, and came out. */
export const PublishingSection = memo(
  function PublishingSection({ metadata, readOnly }: DetailsProps): JSX.Element {
    const tags = useDirectory((state) => state.tags);
    return (
      <Section title="Publishing">
        <Field label="Status">
          {(control) => (
            <Select
              {...control}
              value={metadata.status}
              choices={statusChoicesFor(metadata.status)}
              disabled={readOnly}
              onValue={setStatus}
            />
          )}
        </Field>
        <SlugField metadata={metadata} readOnly={readOnly} />
        <CategoryField metadata={metadata} readOnly={readOnly} />
        <Field label="Tags" name="tags">
          {(control) => (
            <TokenInput
              {...control}
              tokens={metadata.tags}
              known={tags}
              readOnly={readOnly}
              onTokens={(next) => changeMetadata({ tags: next })}
            />
          )}
        </Field>
        <LengthField metadata={metadata} readOnly={readOnly} />
        <MomentField
          label="Deadline"
          name="deadline"
          metadata={metadata}
          readOnly={readOnly}
          hint={<DueLine due={(now) => deadlineDue(metadata.deadline, metadata.status, now)} />}
        />
        <MomentField
          label="Embargo"
          name="embargo"
          metadata={metadata}
          readOnly={readOnly}
          hint={<DueLine due={(now) => embargoDue(metadata.embargo, now)} />}
        />
        <MomentField label="Published" name="publishedAt" metadata={metadata} readOnly={readOnly} />
      </Section>
    );
  },
  sameFields("status", "targetLength", "slug", "headline", "categoryId", "tags", "publishedAt", "embargo", "deadline"),
);
