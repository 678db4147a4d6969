import type { JSX } from "react";
import type { LabelledLink } from "../../shared/author.ts";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Icon } from "../ui/icon.tsx";
import { TextInput } from "../ui/text-input.tsx";
import styles from "./settings.module.css";

export interface LabelledLinksProps {
  legend: string;
  links: readonly LabelledLink[];
  readOnly: boolean;
  fault: string | undefined;
  placeholder: string;
  onLinks: (links: LabelledLink[]) => void;
}

/** Links with a name each, such as accounts on social services. */
export function LabelledLinks({
  legend,
  links,
  readOnly,
  fault,
  placeholder,
  onLinks,
}: LabelledLinksProps): JSX.Element {
  const change = (at: number, part: Partial<LabelledLink>): void =>
    onLinks(links.map((link, index) => (index === at ? { ...link, ...part } : link)));
  // The rows hold no state of their own, so their places will do to tell them apart.
  const keys = links.map((_, index) => index);
  return (
    <fieldset className={styles["links"]}>
      <legend className={styles["faint"]}>{legend}</legend>
      {links.map((link, index) => (
        <div key={keys[index]} className={styles["linkRow"]}>
          <TextInput
            aria-label={`Name of link ${index + 1}`}
            placeholder={placeholder}
            maxLength={100}
            readOnly={readOnly}
            value={link.label}
            onValue={(label) => change(index, { label })}
          />
          <TextInput
            type="url"
            aria-label={`Address of link ${index + 1}`}
            placeholder="https://"
            maxLength={2048}
            readOnly={readOnly}
            value={link.address}
            onValue={(address) => change(index, { address })}
          />
          <IconButton
            icon="x"
            label={`Remove link ${index + 1}`}
            disabled={readOnly}
            onClick={() => onLinks(links.filter((_, other) => other !== index))}
          />
        </div>
      ))}
      {fault !== undefined && (
        <p role="alert" className={styles["failure"]}>
          {fault}
        </p>
      )}
      {!readOnly && (
        <div>
          <Button size="small" look="quiet" onClick={() => onLinks([...links, { label: "", address: "" }])}>
            <Icon name="plus" />
            Add a link
          </Button>
        </div>
      )}
    </fieldset>
  );
}
