import { AlertDialog } from "radix-ui";
import type { JSX } from "react";
import { Button } from "./button.tsx";
import { classes } from "./classes.ts";
import styles from "./dialog.module.css";
import { overlays } from "./overlays.ts";
import { useReturningFocus } from "./use-returning-focus.ts";

const css = classes(styles);

/** A question put once before something that cannot be undone. */
export function ConfirmDialog({
  title,
  description,
  confirm,
  onConfirm,
  onClose,
}: {
  title: string;
  description: string;
  confirm: string;
  onConfirm: () => void;
  onClose: () => void;
}): JSX.Element {
  const returnFocus = useReturningFocus();
  return (
    <AlertDialog.Root open onOpenChange={(open) => !open && onClose()}>
      <AlertDialog.Portal container={overlays()}>
        <AlertDialog.Overlay className={css("scrim")} />
        <AlertDialog.Content className={css("dialog")} onCloseAutoFocus={returnFocus}>
          <div className={css("head")}>
            <div className={css("titles")}>
              <AlertDialog.Title className={css("title")}>{title}</AlertDialog.Title>
              <AlertDialog.Description className={css("description")}>{description}</AlertDialog.Description>
            </div>
          </div>
          <div className={css("foot")}>
            <AlertDialog.Cancel asChild>
              <Button>Cancel</Button>
            </AlertDialog.Cancel>
            <AlertDialog.Action asChild>
              <Button look="danger" onClick={onConfirm}>
                {confirm}
              </Button>
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
