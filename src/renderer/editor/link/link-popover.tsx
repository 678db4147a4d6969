import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { useExtensionDependency } from "@lexical/react/useExtensionComponent";
import { useSignalValue } from "@lexical/react/useExtensionSignalValue";
import type { JSX } from "react";
import { articleAddress } from "../../../publish/article-address.ts";
import { useDirectory } from "../../app/directory-store.ts";
import { Button } from "../../ui/button.tsx";
import { classes } from "../../ui/classes.ts";
import { Icon } from "../../ui/icon.tsx";
import menuStyles from "../../ui/menu.module.css";
import pickerStyles from "../../ui/picker.module.css";
import { FormPopover } from "../selection/form-popover.tsx";
import { selectionAnchor } from "../selection/selection-anchor.ts";
import { SelectionExtension } from "../selection/selection-extension.ts";
import { useHeldSelection } from "../selection/use-held-selection.ts";
import { LinkEditingExtension, openAddress } from "./link-editing-extension.ts";
import styles from "./link.module.css";
import { $removeLink, $setLink } from "./set-link.ts";
import type { TargetChoice } from "./target-choice.ts";
import { TargetPicker } from "./target-picker.tsx";

const css = classes({ ...menuStyles, ...pickerStyles, ...styles });

/** The place where a link gets its address, while one is being edited. */
export function LinkPopover(): JSX.Element | null {
  const { isEditing, stop } = useExtensionDependency(LinkEditingExtension).output;
  return useSignalValue(isEditing) ? <LinkForm onClose={stop} /> : null;
}

function LinkForm({ onClose }: { onClose: () => void }): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const { link } = useExtensionDependency(SelectionExtension).output.state.peek();
  const publication = useDirectory((directory) => directory.publication);
  useHeldSelection();

  function finish($change: () => void): void {
    editor.update($change, { discrete: true });
    onClose();
  }
  function choose(choice: TargetChoice): void {
    if (choice.kind === "address") return finish(() => $setLink(choice.address, choice.address));
    const { slug, headline } = choice.article;
    if (publication !== null) finish(() => $setLink(articleAddress(publication, slug), headline || slug));
  }

  return (
    <FormPopover label="Link" beside={selectionAnchor} className={css("popover", "link")} onClose={onClose}>
      <TargetPicker label="Address or article" initialText={link ?? ""} onChoose={choose} />
      {link !== null && (
        <div className={css("actions")}>
          <Button look="quiet" size="small" onClick={() => finish($removeLink)}>
            <Icon name="unlink" />
            Remove link
          </Button>
          <Button look="quiet" size="small" onClick={() => void openAddress(link)}>
            <Icon name="external-link" />
            Open
          </Button>
        </div>
      )}
    </FormPopover>
  );
}
