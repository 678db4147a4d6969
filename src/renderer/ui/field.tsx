import { type JSX, type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import styles from "./field.module.css";

const css = classes(styles);

/** What a field hands its control, so that label, hint and error are read out with it. */
export interface ControlAttributes {
  id: string;
  "aria-labelledby": string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

export interface FieldProps {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  stacked?: boolean;
  /** By what it is found from elsewhere in the window. */
  name?: string;
  children: (control: ControlAttributes) => ReactNode;
}

/** A labelled control with a hint or an error beneath it. */
export function Field({ label, hint, error, stacked = false, name, children }: FieldProps): JSX.Element {
  const id = useId();
  const describes = error !== undefined || hint !== undefined;
  return (
    <div data-field={name} className={css("field", stacked && "stacked")}>
      <label id={`${id}-label`} htmlFor={id} className={css("label")}>
        {label}
      </label>
      <div className={css("control")}>
        {children({
          id,
          "aria-labelledby": `${id}-label`,
          "aria-describedby": describes ? `${id}-note` : undefined,
          "aria-invalid": error === undefined ? undefined : true,
        })}
        {describes && (
          <p
            id={`${id}-note`}
            role={error === undefined ? undefined : "alert"}
            className={css(error === undefined ? "hint" : "error")}
          >
            {error ?? hint}
          </p>
        )}
      </div>
    </div>
  );
}
