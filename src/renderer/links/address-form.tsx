import { type JSX, useEffect, useRef, useState } from "react";
import type { LinkTarget } from "../../shared/article/links.ts";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { TextInput } from "../ui/text-input.tsx";
import styles from "./links.module.css";

/** Asks for the words that readers see of a link to an address. */
export function AddressForm({ address, onAdd }: { address: string; onAdd: (link: LinkTarget) => void }): JSX.Element {
  const [headline, setHeadline] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onAdd({ kind: "address", address, headline: headline.trim() });
      }}
    >
      <Field label="Words of the link" stacked hint={address}>
        {(control) => (
          <TextInput {...control} ref={field} dir="auto" maxLength={500} value={headline} onValue={setHeadline} />
        )}
      </Field>
      <Button look="primary" type="submit">
        Add link
      </Button>
    </form>
  );
}
