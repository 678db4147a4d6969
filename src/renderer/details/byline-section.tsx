import { type JSX, memo } from "react";
import type { Author } from "../../shared/author.ts";
import { openDialog } from "../app/dialog-store.ts";
import { useDirectory } from "../app/directory-store.ts";
import { changeMetadata } from "../article/metadata.ts";
import { Portrait } from "../ui/portrait.tsx";
import { Field } from "../ui/field.tsx";
import { ReorderableList } from "../ui/reorderable-list.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { AuthorPicker } from "./author-picker.tsx";
import type { DetailsProps } from "./details.tsx";
import { sameFields } from "./same-fields.ts";
import styles from "./details.module.css";
import { Section } from "./section.tsx";

/** Who wrote it: authors of the directory in order, and a note. */
export const BylineSection = memo(function BylineSection({ metadata, readOnly }: DetailsProps): JSX.Element {
  const directory = useDirectory((state) => state.authors);
  const { byline } = metadata;
  const authors = byline.authorIds.flatMap((id) => directory.find((author) => author.id === id) ?? []);
  const setAuthors = (authorIds: string[]): void => changeMetadata({ byline: { ...byline, authorIds } });
  const add = (id: string): void => setAuthors([...byline.authorIds.filter((other) => other !== id), id]);

  return (
    <Section title="Byline" field="byline">
      <Field label="Authors" stacked>
        {(control) => (
          <div className={styles["people"]}>
            {authors.length > 0 && (
              <ReorderableList
                label="Byline order"
                items={authors}
                keyOf={({ id }) => id}
                nameOf={({ name }) => name}
                readOnly={readOnly}
                render={(author) => <AuthorLine author={author} readOnly={readOnly} />}
                onChange={(next) => setAuthors(next.map(({ id }) => id))}
              />
            )}
            <AuthorPicker {...control} chosen={byline.authorIds} disabled={readOnly} onAdd={add} />
          </div>
        )}
      </Field>
      <Field label="Byline note" stacked>
        {(control) => (
          <TextInput
            {...control}
            dir="auto"
            maxLength={300}
            placeholder="with agency reports"
            readOnly={readOnly}
            value={byline.note}
            onValue={(note) => changeMetadata({ byline: { ...byline, note } })}
          />
        )}
      </Field>
    </Section>
  );
}, sameFields("byline"));

function AuthorLine({ author, readOnly }: { author: Author; readOnly: boolean }): JSX.Element {
  return (
    <button
      type="button"
      className={styles["person"]}
      disabled={readOnly}
      title={readOnly ? undefined : "Edit"}
      onClick={() => openDialog({ kind: "directory", dialog: { kind: "author", author } })}
    >
      <Portrait author={author} />
      <span className={styles["personText"]}>
        <span className={styles["linkTitle"]}>{author.name}</span>
        {author.role !== "" && <span className={styles["linkWhere"]}>{author.role}</span>}
      </span>
    </button>
  );
}
