import codepoints from "lucide-static/font/codepoints.json";
import type { JSX } from "react";
import { classes } from "./classes.ts";
import styles from "./icon.module.css";

const css = classes(styles);

/** The icons there are, by Lucide's names. */
export type IconName = keyof typeof codepoints;

export interface IconProps {
  readonly name: IconName;
  readonly className?: string | undefined;
}

/**
 * An icon, as large as its font size and in the colour of the text. It is a letter of a font: the browser draws letters together with
 * what is around them, and every `svg` by itself, which each key typed in the window would pay for. Not read out: what it
 * stands in has a name.
 */
export function Icon({ name, className }: IconProps): JSX.Element {
  return <i aria-hidden data-icon={String.fromCodePoint(codepoints[name])} className={css("icon", className)} />;
}
