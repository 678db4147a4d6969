import { type JSX, memo } from "react";
import { changeMetadata } from "../article/metadata.ts";
import { STATUS_CHOICES } from "../article/status-labels.ts";
import { useDirectory } from "../app/directory-store.ts";
import { Field } from "../ui/field.tsx";
import { Select } from "../ui/select.tsx";
import { TokenInput } from "../ui/token-input.tsx";
import { CategoryField } from "./category-field.tsx";
import type { DetailsProps } from "./details.tsx";
import { sameFields } from "./same-fields.ts";
import { PublishedField } from "./published-field.tsx";
import { Section } from "./section.tsx";
import { SlugField } from "./slug-field.tsx";

/** Status, address, category, tags and time of publication. */
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
              choices={STATUS_CHOICES}
              disabled={readOnly}
              onValue={(status) => changeMetadata({ status })}
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
        <PublishedField metadata={metadata} readOnly={readOnly} />
      </Section>
    );
  },
  sameFields("status", "slug", "headline", "categoryId", "tags", "publishedAt"),
);
