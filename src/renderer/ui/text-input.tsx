import type { ComponentProps, JSX } from "react";
import { classes } from "./classes.ts";
import styles from "./field.module.css";

const css = classes(styles);

export interface TextInputProps extends Omit<ComponentProps<"input">, "onChange" | "value"> {
  value: string;
  onValue: (value: string) => void;
}

/** A text box of one line that reports its text. */
export function TextInput({ onValue, className, ...rest }: TextInputProps): JSX.Element {
  return (
    <input
      type="text"
      spellCheck={false}
      {...rest}
      className={css("input", className)}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}

export interface TextAreaProps extends Omit<ComponentProps<"textarea">, "onChange" | "value"> {
  value: string;
  onValue: (value: string) => void;
}

/** A text box that grows with its text. */
export function TextArea({ onValue, className, ...rest }: TextAreaProps): JSX.Element {
  return (
    <textarea
      rows={2}
      {...rest}
      className={css("input", "growing", className)}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}
