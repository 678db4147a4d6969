import { type JSX, useState } from "react";
import { slugFromHeadline, SlugSchema } from "../../shared/article/slug.ts";
import { changeMetadata } from "../article/metadata.ts";
import { followsHeadline } from "../article/slug-following.ts";
import { savingDesk, useSaving } from "../saving/use-saving.ts";
import { Field } from "../ui/field.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { TextInput } from "../ui/text-input.tsx";
import type { DetailsProps } from "./details.tsx";
import styles from "./details.module.css";

/**
 * The article's name in its address. It follows the headline until it is edited here. What cannot be a slug stays in the
 * field with the reason, and the last good one stays in the article; everything else goes on being saved.
 */
export function SlugField({ metadata, readOnly }: DetailsProps): JSX.Element {
  const [rejected, setRejected] = useState<string | null>(null);
  const taken = useSaving(({ reason }) => (reason?.code === "slug-taken" ? reason : null));
  const { slug, headline } = metadata;
  const follows = followsHeadline(slug, headline) && rejected === null;

  const write = (text: string): void => {
    const isSlug = SlugSchema.safeParse(text).success;
    setRejected(isSlug ? null : text);
    if (isSlug) changeMetadata({ slug: text });
  };
  const follow = (): void => {
    setRejected(null);
    changeMetadata({ slug: slugFromHeadline(headline) });
  };

  return (
    <Field label="Slug" error={rejected === null ? taken?.message : faultOf(rejected)}>
      {(control) => (
        <div className={follows || readOnly ? undefined : styles["row"]}>
          <TextInput
            {...control}
            readOnly={readOnly}
            value={rejected ?? slug}
            // The slug as it is now is the one to fall back on, so it is saved before another is tried.
            onFocus={() => void savingDesk.flush()}
            onValue={write}
          />
          {!follows && !readOnly && (
            <IconButton size="small" icon="link-2" label="Make it follow the headline again" onClick={follow} />
          )}
        </div>
      )}
    </Field>
  );
}

function faultOf(text: string): string {
  if (text === "") return "An article needs a slug. The last one is kept until there is another.";
  if (text.length > 100) return "At most 100 characters.";
  return "Only a to z, 0 to 9, and single hyphens between.";
}
