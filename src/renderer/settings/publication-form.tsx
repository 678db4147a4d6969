import type { JSX } from "react";
import { type EmbedStyle, type Publication, PublicationSchema } from "../../shared/publication.ts";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { pictureAddress, usePicture } from "../ui/picture-store.ts";
import { LanguagePicker } from "../ui/language-picker.tsx";
import { type Choice, Select } from "../ui/select.tsx";
import { TextInput } from "../ui/text-input.tsx";
import { LabelledLinks } from "./labelled-links.tsx";
import { PictureField } from "./picture-field.tsx";
import styles from "./settings.module.css";
import { useForm } from "./use-form.ts";
import { changeDirectory } from "../app/directory-store.ts";

const EMBED_STYLES: readonly Choice<EmbedStyle>[] = [
  { value: "link", label: "A link to them" },
  { value: "frame", label: "A link, and a frame that readers can open" },
];

/** What every page says of the publication. */
export function PublicationForm({
  publication,
  readOnly,
}: {
  publication: Publication;
  readOnly: boolean;
}): JSX.Element {
  const form = useForm(publication, PublicationSchema, (value) => changeDirectory("publication.save", value));
  const { values, faults, change } = form;
  const logo = usePicture(values.logoId);
  return (
    <form className={styles["form"]} onSubmit={form.submit}>
      <Field label="Name" stacked error={faults["name"]}>
        {(control) => (
          <TextInput
            {...control}
            dir="auto"
            readOnly={readOnly}
            value={values.name}
            onValue={(name) => change({ name })}
          />
        )}
      </Field>
      <div className={styles["pair"]}>
        <Field label="Agency code" stacked error={faults["agency"]} hint="Stands in datelines.">
          {(control) => (
            <TextInput
              {...control}
              readOnly={readOnly}
              value={values.agency}
              onValue={(agency) => change({ agency })}
            />
          )}
        </Field>
        <Field label="Main language" stacked error={faults["language"]}>
          {({ id, "aria-labelledby": labelledBy }) => (
            <LanguagePicker
              id={id}
              aria-labelledby={labelledBy}
              value={values.language}
              disabled={readOnly}
              onValue={(language) => change({ language })}
            />
          )}
        </Field>
      </div>
      <Field label="Address of the site" stacked error={faults["address"]}>
        {(control) => (
          <TextInput
            {...control}
            type="url"
            readOnly={readOnly}
            value={values.address}
            onValue={(address) => change({ address })}
          />
        )}
      </Field>
      <PictureField
        name="logo"
        pictureId={values.logoId}
        readOnly={readOnly}
        shown={logo ? <img src={pictureAddress(logo)} alt="Logo" className={styles["logo"]} /> : <span>Logo</span>}
        onPicture={(logoId) => change({ logoId })}
      />
      <Field
        label="Videos, posts and maps of other sites"
        stacked
        hint="Readers’ browsers ask the other site for nothing before."
      >
        {({ id, "aria-labelledby": labelledBy }) => (
          <Select
            id={id}
            aria-labelledby={labelledBy}
            value={values.embeds}
            choices={EMBED_STYLES}
            disabled={readOnly}
            onValue={(embeds) => change({ embeds })}
          />
        )}
      </Field>
      <LabelledLinks
        legend="Follow us"
        placeholder="Name, such as Mastodon"
        links={values.socialLinks}
        readOnly={readOnly}
        fault={faults["socialLinks"]}
        onLinks={(socialLinks) => change({ socialLinks })}
      />
      {!readOnly && (
        <div className={styles["actions"]}>
          {form.failure !== null && (
            <p role="alert" className={styles["failure"]}>
              {form.failure}
            </p>
          )}
          <Button look="primary" type="submit" disabled={!form.changed}>
            Save settings
          </Button>
        </div>
      )}
    </form>
  );
}
