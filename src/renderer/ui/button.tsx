import type { ComponentProps, JSX } from "react";
import styles from "./button.module.css";
import { classes } from "./classes.ts";

const css = classes(styles);

export interface ButtonProps extends ComponentProps<"button"> {
  look?: "plain" | "primary" | "danger" | "quiet";
  size?: "small" | "usual";
  shape?: "text" | "icon";
}

/** A push button; never submits a form unless told to. */
export function Button({
  look = "plain",
  size = "usual",
  shape = "text",
  className,
  type = "button",
  ...rest
}: ButtonProps): JSX.Element {
  return (
    <button
      {...rest}
      type={type}
      className={css("button", look, size === "small" && "small", shape === "icon" && "icon", className)}
    />
  );
}
