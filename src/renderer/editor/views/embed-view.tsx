import { useLexicalEditable } from "@lexical/react/useLexicalEditable";
import { type JSX, useEffect, useRef } from "react";
import type { NodeKey } from "lexical";
import type { EmbedDetails } from "../../../document/nodes/embed/node.ts";
import { recognise } from "../../../document/nodes/embed/recognise.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { typedAddress } from "../link/typed-address.ts";
import { BlockField } from "./block-field.tsx";
import { takeNewlyInserted } from "./newly-inserted.ts";
import { useOwnEvents } from "./use-own-events.ts";
import styles from "./views.module.css";

export interface EmbedViewProps {
  readonly nodeKey: NodeKey;
  readonly embed: EmbedDetails;
  readonly onChange: (change: Partial<EmbedDetails>) => void;
  readonly onRemove: () => void;
}

/** A card for something on the web: its title, its address and whose it is. All of it is known without asking the web. */
export function EmbedView({ nodeKey, embed, onChange, onRemove }: EmbedViewProps): JSX.Element {
  const words = useRef<HTMLDivElement>(null);
  const readOnly = !useLexicalEditable();
  useOwnEvents(words);
  useEffect(() => {
    if (takeNewlyInserted(nodeKey)) words.current?.querySelector<HTMLElement>('[aria-label="Address"]')?.focus();
  }, [nodeKey]);
  return (
    <div ref={words} className={styles["card"]}>
      <BlockField
        name="title"
        label="Title"
        className={styles["cardTitle"] ?? ""}
        value={embed.title}
        readOnly={readOnly}
        onValue={(title) => onChange({ title })}
      />
      <figcaption className={styles["cardFoot"]}>
        <Icon name="link-2" />
        <span className={styles["source"]}>{recognise(embed.address)?.source ?? "No address yet"}</span>
        <BlockField
          label="Address"
          value={embed.address}
          readOnly={readOnly}
          onValue={(text) => onChange({ address: typedAddress(text) ?? "" })}
        />
        {!readOnly && <IconButton label="Remove card" icon="trash-2" size="small" onClick={onRemove} />}
      </figcaption>
    </div>
  );
}
