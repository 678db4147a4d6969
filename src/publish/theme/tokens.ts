import { z } from "zod";

const ColourSchema = z.string().regex(/^#[0-9a-f]{6}$/, "must be a colour such as #1a2b3c");
const FontsSchema = z.string().regex(/^[\w\s,."'-]+$/, "must be font names with commas between");
const LengthSchema = z.string().regex(/^\d+(?:\.\d+)?(?:rem|em|ch)$/, "must be a length such as 38rem");

/** The colours of a page, in light or in dark. */
export const PaletteSchema = z.strictObject({
  paper: ColourSchema,
  panel: ColourSchema,
  ink: ColourSchema,
  muted: ColourSchema,
  rule: ColourSchema,
  accent: ColourSchema,
});
export type Palette = z.infer<typeof PaletteSchema>;

/** What a designer changes first: colours for light and dark, fonts, the measure of a line and its leading. */
export const TokensSchema = z.strictObject({
  colours: z.strictObject({ light: PaletteSchema, dark: PaletteSchema }),
  fonts: z.strictObject({ headline: FontsSchema, body: FontsSchema, label: FontsSchema }),
  text: z.strictObject({ size: LengthSchema, leading: z.number().min(1).max(3), measure: LengthSchema }),
});
export type Tokens = z.infer<typeof TokensSchema>;

/** The tokens as custom properties on what `selector` selects: `--theme-ink`, `--theme-font-body`, `--theme-measure` ... */
export function tokensCss({ colours, fonts, text }: Tokens, selector = ":root"): string {
  const lines = [
    ...paletteLines(colours.light),
    `--theme-font-headline: ${fonts.headline};`,
    `--theme-font-body: ${fonts.body};`,
    `--theme-font-label: ${fonts.label};`,
    `--theme-size: ${text.size};`,
    `--theme-leading: ${String(text.leading)};`,
    `--theme-measure: ${text.measure};`,
  ];
  const dark = paletteLines(colours.dark);
  return (
    `${selector} {\n  ${lines.join("\n  ")}\n}\n` +
    `@media screen and (prefers-color-scheme: dark) {\n  ${selector} {\n    ${dark.join("\n    ")}\n  }\n}\n`
  );
}

function paletteLines(palette: Palette): string[] {
  return Object.entries(palette).map(([name, colour]) => `--theme-${name}: ${colour};`);
}
