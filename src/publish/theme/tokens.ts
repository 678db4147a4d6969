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

const FontSetSchema = z.strictObject({ headline: FontsSchema, body: FontsSchema, label: FontsSchema });
const LeadingSchema = z.number().min(1).max(3);

/**
 * What a designer changes first. `leading` and `measure` are the height and the width of a line; `lead` is how wide the picture at the head
 * of an article stands on screens of at least that width, by which browsers choose its file; `scripts` are fonts by language.
 */
export const TokensSchema = z.strictObject({
  colours: z.strictObject({ light: PaletteSchema, dark: PaletteSchema }),
  fonts: FontSetSchema,
  text: z.strictObject({
    size: LengthSchema,
    leading: LeadingSchema,
    measure: LengthSchema,
    lead: z.strictObject({ width: LengthSchema, from: LengthSchema }).optional(),
  }),
  scripts: z.array(
    z.strictObject({
      languages: z.array(z.string().regex(/^[a-zA-Z-]+$/)).min(1),
      fonts: FontSetSchema,
      leading: LeadingSchema,
    }),
  ),
});
export type Tokens = z.infer<typeof TokensSchema>;

/** The tokens as custom properties on what `selector` selects: `--theme-ink`, `--theme-font-body`, `--theme-measure` ... */
export function tokensCss({ colours, fonts, text, scripts }: Tokens, selector = ":root"): string {
  return [
    rule(selector, [
      ...palette(colours.light),
      ...fontSet(fonts),
      `--theme-size: ${text.size}`,
      `--theme-leading: ${String(text.leading)}`,
      `--theme-measure: ${text.measure}`,
    ]),
    `@media screen and (prefers-color-scheme: dark) {\n${rule(selector, palette(colours.dark))}}\n`,
    ...scripts.map((script) =>
      rule(
        script.languages
          .flatMap((tag) => [`${selector}:lang(${tag})`, `${selector} :is([lang], .article-body):lang(${tag})`])
          .join(", "),
        [...fontSet(script.fonts), `--theme-leading: ${String(script.leading)}`],
      ),
    ),
  ].join("");
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} { ${declarations.join("; ")}; }\n`;
}

function palette(colours: Palette): string[] {
  return Object.entries(colours).map(([name, colour]) => `--theme-${name}: ${colour}`);
}

function fontSet(fonts: Tokens["fonts"]): string[] {
  return Object.entries(fonts).map(([name, families]) => `--theme-font-${name}: ${families}`);
}
