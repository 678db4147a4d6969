import { Dialog as Radix } from "radix-ui";
import type { JSX, ReactNode } from "react";
import { Button } from "./button.tsx";
import { classes } from "./classes.ts";
import styles from "./dialog.module.css";
import { Icon } from "./icon.tsx";
import { overlays } from "./overlays.ts";
import { useReturningFocus } from "./use-returning-focus.ts";

const css = classes(styles);

export interface DialogProps {
  title: string;
  description?: string;
  wide?: boolean;
  /** As large as the window allows, its body laid out by what is in it. */
  full?: boolean;
  foot?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** A modal dialog, open for as long as it is rendered. Escape and a click beside it close it. */
export function Dialog({
  title,
  description,
  wide = false,
  full = false,
  foot,
  onClose,
  children,
}: DialogProps): JSX.Element {
  const returnFocus = useReturningFocus();
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal container={overlays()}>
        <Radix.Overlay className={css("scrim")} />
        <Radix.Content
          className={css("dialog", wide && "wide", full && "full")}
          onOpenAutoFocus={focusFirstField}
          onCloseAutoFocus={returnFocus}
          {...(description === undefined && { "aria-describedby": undefined })}
        >
          <div className={css("head")}>
            <div className={css("titles")}>
              <Radix.Title className={css("title")}>{title}</Radix.Title>
              {description !== undefined && (
                <Radix.Description className={css("description")}>{description}</Radix.Description>
              )}
            </div>
            <Radix.Close asChild>
              <Button look="quiet" shape="icon" aria-label="Close">
                <Icon name="x" />
              </Button>
            </Radix.Close>
          </div>
          <div className={css("body")}>{children}</div>
          {foot !== undefined && <div className={css("foot")}>{foot}</div>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** A dialog with fields begins in the first of them rather than at its Close button. */
function focusFirstField(event: Event): void {
  const dialog = event.currentTarget;
  const field = dialog instanceof HTMLElement ? dialog.querySelector<HTMLElement>("input, textarea") : null;
  if (field === null) return;
  event.preventDefault();
  field.focus();
}
