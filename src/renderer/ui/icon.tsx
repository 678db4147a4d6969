import codepoints from "lucide-static/font/codepoints.json";
import type { JSX } from "react";
import { classes } from "./classes.ts";
import styles from "./icon.module.css";

const css = classes(styles);

/** The icons there are, by Lucide's names. */
export type IconName = keyof typeof codepoints;

export interface IconProps {
  readonly name: IconName;
  /** What is read out, where nothing around the icon says it. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
}

/**
 * An icon, as large as its font size and in the colour of the text. It is a letter of a font: the browser draws letters together with
 * what is around them, and every `svg` by itself, which each key typed in the window would pay for.
 */
export function Icon({ name, label, className }: IconProps): JSX.Element {
  const letter = String.fromCodePoint(codepoints[name]);
  const read = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return <i {...read} data-icon={letter} className={css("icon", className)} />;
}
