import { useLexicalEditable } from "@lexical/react/useLexicalEditable";
import type { NodeKey } from "lexical";
import { Popover } from "radix-ui";
import { type JSX, useRef, useState } from "react";
import { alsoReadLabel } from "../../../document/nodes/also-read/label.ts";
import type { LinkTarget } from "../../../shared/article/links.ts";
import { useSaving } from "../../saving/use-saving.ts";
import { Field } from "../../ui/field.tsx";
import { overlays } from "../../ui/overlays.ts";
import pickerStyles from "../../ui/picker.module.css";
import { TextInput } from "../../ui/text-input.tsx";
import type { TargetChoice } from "../link/target-choice.ts";
import { TargetPicker } from "../link/target-picker.tsx";
import { useTargetWords } from "./target-words.ts";
import { takeNewlyInserted } from "./newly-inserted.ts";
import { useOwnEvents } from "./use-own-events.ts";
import styles from "./views.module.css";

export interface AlsoReadViewProps {
  readonly nodeKey: NodeKey;
  /** Null until one has been chosen. */
  readonly target: LinkTarget | null;
  readonly onTarget: (target: LinkTarget) => void;
}

/** An "Also read" line: its label and the headline it points at. The headline opens the choice of another. */
export function AlsoReadView({ nodeKey, target, onTarget }: AlsoReadViewProps): JSX.Element {
  const [isChoosing, setIsChoosing] = useState(() => takeNewlyInserted(nodeKey));
  const readOnly = !useLexicalEditable();
  const words = useRef<HTMLSpanElement>(null);
  const language = useSaving((view) => view.metadata?.language ?? "en");
  const { headline, inTrash } = useTargetWords(target);
  useOwnEvents(words);

  function choose(choice: TargetChoice): void {
    if (choice.kind === "article") {
      onTarget({ kind: "article", articleId: choice.article.id, headline: choice.article.headline });
      setIsChoosing(false);
    } else
      onTarget({
        kind: "address",
        address: choice.address,
        headline: target?.kind === "address" ? target.headline : "",
      });
  }

  return (
    <>
      {alsoReadLabel(language)}{" "}
      <span ref={words}>
        <Popover.Root open={isChoosing} onOpenChange={setIsChoosing}>
          <Popover.Trigger
            className={headline === "" ? `${styles["target"]} ${styles["unset"]}` : styles["target"]}
            disabled={readOnly}
          >
            {headline === "" ? "Choose an article or type an address" : headline}
          </Popover.Trigger>
          <Popover.Portal container={overlays()}>
            <Popover.Content
              className={pickerStyles["popover"]}
              aria-label="Also read"
              align="start"
              sideOffset={6}
              collisionPadding={8}
            >
              <TargetPicker
                label="Article or address"
                initialText={target?.kind === "address" ? target.address : ""}
                onChoose={choose}
              />
              {target?.kind === "address" && (
                <div className={styles["headline"]}>
                  <Field label="Headline">
                    {(control) => (
                      <TextInput
                        {...control}
                        value={target.headline}
                        onValue={(text) => onTarget({ ...target, headline: text })}
                      />
                    )}
                  </Field>
                </div>
              )}
            </Popover.Content>
          </Popover.Portal>
        </Popover.Root>
        {inTrash && (
          <span
            className={styles["trashed"]}
            title="Readers see the headline without a link until the article is restored."
          >
            In the trash
          </span>
        )}
      </span>
    </>
  );
}
