import type { FormEvent, JSX, ReactNode } from "react";
import { useId } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { selectionSize, useSelection } from "./selection-store.ts";

/** A dialog that asks one thing about all selected articles; `onAnswer` is left out until there is an answer. */
export function Question({
  title,
  confirm,
  hint,
  onAnswer,
  onClose,
  children,
}: {
  title: string;
  confirm: string;
  hint?: string;
  onAnswer: (() => void) | undefined;
  onClose: () => void;
  children: ReactNode;
}): JSX.Element {
  const formId = useId();
  const size = useSelection(selectionSize);
  const answer = (event: FormEvent): void => {
    event.preventDefault();
    if (onAnswer === undefined) return;
    onClose();
    onAnswer();
  };
  const foot = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button look="primary" type="submit" form={formId} disabled={onAnswer === undefined}>
        {confirm}
      </Button>
    </>
  );
  const concerned = size === 1 ? "One article is selected." : `${size.toLocaleString("en-GB")} articles are selected.`;
  return (
    <Dialog title={title} description={[concerned, hint].filter(Boolean).join(" ")} foot={foot} onClose={onClose}>
      <form id={formId} onSubmit={answer}>
        {children}
      </form>
    </Dialog>
  );
}
