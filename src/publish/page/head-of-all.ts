import type { Theme } from "../theme/theme.ts";
import { meta, tag } from "./tags.ts";

/** What all pages tell browsers. */
export const CHARSET = tag("meta", { charset: "utf-8" });
export const VIEWPORT = meta("viewport", "width=device-width, initial-scale=1");
export const COLOUR_SCHEME = meta("color-scheme", "light dark");

/** The icon of a page without one: it would make browsers ask the site for one that may not be there. */
export const NO_ICON = tag("link", { rel: "icon", href: "data:," });

const made = new WeakMap<Theme, readonly string[]>();

/** The colours of a theme's paper, which browsers give to what is around the page; made once for all pages. */
export function themeColours(theme: Theme): readonly string[] {
  const { light, dark } = theme.tokens.colours;
  const tags = made.get(theme) ?? [
    tag("meta", { name: "theme-color", content: light.paper, media: "(prefers-color-scheme: light)" }),
    tag("meta", { name: "theme-color", content: dark.paper, media: "(prefers-color-scheme: dark)" }),
  ];
  made.set(theme, tags);
  return tags;
}
