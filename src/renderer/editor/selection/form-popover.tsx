import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { Popover } from "radix-ui";
import { type JSX, type ReactNode, useRef } from "react";
import { frozenAnchor, type ScreenAnchor } from "./selection-anchor.ts";
import { overlays } from "../../ui/overlays.ts";

interface FormPopoverProps {
  readonly label: string;
  /** What in the text it is put beside; it stays where that is now. */
  readonly beside: ScreenAnchor;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A small form beside the text that takes the focus, and gives it back to the text when it closes; unless the reporter closed it by a
 * press elsewhere, who goes on there.
 */
export function FormPopover({ label, beside, className, onClose, children }: FormPopoverProps): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const anchor = useRef(frozenAnchor(beside));
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal container={overlays()}>
        <Popover.Content
          className={className}
          aria-label={label}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (document.activeElement === document.body) editor.focus();
          }}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
