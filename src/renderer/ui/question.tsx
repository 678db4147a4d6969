import type { FormEvent, JSX, ReactNode } from "react";
import { useId } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

export interface QuestionProps {
  title: string;
  description: string;
  confirm: string;
  /** Left out until there is an answer. */
  onAnswer: (() => void) | undefined;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that asks one thing, and is gone once it is answered. */
export function Question({ title, description, confirm, onAnswer, onClose, children }: QuestionProps): JSX.Element {
  const formId = useId();
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
  return (
    <Dialog title={title} description={description} foot={foot} onClose={onClose}>
      <form id={formId} onSubmit={answer}>
        {children}
      </form>
    </Dialog>
  );
}
