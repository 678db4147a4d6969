import type { Tokens } from "../theme/tokens.ts";

/** How wide pictures stand on a page, as the attribute `sizes` has it (HTML, 4.8.4.2.1): in the text, and at its head. */
export interface PictureSizes {
  readonly body: string;
  readonly lead: string;
}

/** What is assumed of a page that is not ours. */
export const USUAL_SIZES: PictureSizes = {
  body: "(min-width: 42.5rem) 40rem, 100vw",
  lead: "(min-width: 52.5rem) 50rem, 100vw",
};

/** The share of a narrow screen that is left between the margins. */
const SHARE = 0.92;

/** The widths of a theme's columns. Below the width at which a column has its own, a picture fills the screen between the margins. */
export function pictureSizes({ text }: Tokens): PictureSizes {
  const body = sizes(text.measure, from(text.measure));
  return { body, lead: text.lead === undefined ? body : sizes(text.lead.width, text.lead.from) };
}

function sizes(width: string, least: string): string {
  return `(min-width: ${least}) ${width}, ${String(SHARE * 100)}vw`;
}

/** The width of a screen on which a column of so many `rem`, `em` or `ch` just fits. */
function from(width: string): string {
  return `${String(Math.round((Number.parseFloat(width) / SHARE) * 100) / 100)}${width.replace(/^[\d.]+/, "")}`;
}
