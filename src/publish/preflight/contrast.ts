import { faintPairs, LEAST_CONTRAST } from "../theme/contrast.ts";
import type { Found, PreflightSubject } from "./subject.ts";

/** Colours of the publication's theme in which words are hard to read (WCAG 2.2, 1.4.3). */
export function contrastRules({ colours }: PreflightSubject): Found[] {
  if (colours === null) return [];
  return faintPairs(colours).map(({ mode, words, ground, ratio }): Found => ({
    code: "contrast-low",
    about: `${mode} ${words} ${ground}`,
    message: `In ${mode}, “${words}” on “${ground}” has a contrast of ${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1; readers need ${LEAST_CONTRAST}.`,
    mend: "Change one of the two colours in the theme’s theme.json, or choose another theme.",
    place: { kind: "settings", tab: "theme" },
  }));
}
