import { describe, expect, it } from "vitest";
import { classicFiles, classicTheme, SHIPPED_NAMES, shippedTheme } from "../testing/classic-theme.ts";
import { parseTheme } from "./theme.ts";
import type { Palette } from "./tokens.ts";

function withFile(path: string, text: string): ReturnType<typeof parseTheme> {
  return parseTheme(new Map([...classicFiles(), [path, text]]));
}

describe("a theme is refused", () => {
  it.each([
    ["{{{bodyHtml}}}", "would not be escaped"],
    ["{{&headline}}", "would not be escaped"],
    ["{{=<% %>=}}<%headline%>", "cannot be changed"],
    ["<script>alert(1)</script>", "<script> has no place"],
    ["<p><SCRIPT src='x'>", "<script> has no place"],
    ["<style>{{headline}}</style>", "<style> has no place"],
    ["<iframe></iframe>", "<iframe> has no place"],
    ["<svg></svg>", "<svg> has no place"],
    ['<base href="https://example.org/">', "<base> has no place"],
    ['<p onclick="x">', "onclick has no place"],
    ['<p ONCLICK="x">', "onclick has no place"],
    ['<p style="color: {{headline}}">', "style has no place"],
    ["<p title={{headline}}>", "between double quotation marks"],
    ["<p title='{{headline}}'>", "between double quotation marks"],
    ["<p {{headline}}>", "in text or in an attribute"],
    ["<{{headline}}>", "write &lt;"],
    ["<h{{headline}}>", "in text or in an attribute"],
    ['<p title="{{bodyHtml}}">', "may not stand in an attribute"],
    ['<p title="{{#bodyHtml}}{{.}}{{/bodyHtml}}">', "may not stand in an attribute"],
    ['<p title="{{> author}}">', "in text only"],
    ['<p {{#headline}}title="{{/headline}}{{headline}}">', "does not close"],
    ['{{#headline}}<p title="{{/headline}}', "does not close"],
    ['<a href="{{headline}}">', "takes one of the page's addresses"],
    ['<a href="javascript:{{address}}">', "takes one of the page's addresses"],
    ['<a href="{{#headline}}java{{/headline}}{{address}}">', "does not close"],
    ['<a href="javascript:alert(1)">', "would load or open"],
    ['<a href=" java\tscript:alert(1)">', "would load or open"],
    ['<img src="https://example.org/pixel.gif">', "would load or open"],
    ["<!-- {{headline}} -->", "comments"],
    ["<p", "a tag is not closed"],
    ["{{#headline}}", "Unclosed section"],
    ["{{> nowhere}}", "there is no partial"],
  ])("for the template %s", (text, message) => {
    expect(withFile("page.mustache", `<p>{{kicker}}</p>\n${text}`)).toMatchObject({
      ok: false,
      error: { code: "invalid-input", place: "page.mustache, line 2", message: expect.stringContaining(message) },
    });
  });

  it.each([
    ["body.css", ".article-body p { } h1 { color: red; }", "every rule must start with .article-body"],
    ["body.css", ".article-body, p { }", "every rule must start with .article-body"],
    ["body.css", ".article-body-of-another { }", "every rule must start with .article-body"],
    ["body.css", "@media print { p { } }", "every rule must start with .article-body"],
    ["body.css", ".article-body { } }", "a } too many"],
    ["page.css", "p { ", "a } is missing"],
    ["page.css", "</style><script>", "would end it"],
    ["page.css", '@import "https://example.org/a.css";', "@import"],
    ["page.css", "p { background: URL(https://example.org/a.png) }", "loads nothing"],
    ["page.css", "p { background: u\\72l(https://example.org/a.png) }", "escape"],
    ["page.css", "@font-face { }", "fonts"],
  ])("for %s: %s", (path, text, message) => {
    expect(withFile(path, text)).toMatchObject({
      ok: false,
      error: { code: "invalid-input", place: `${path}, line 1`, message: expect.stringContaining(message) },
    });
  });

  const manifest = classicFiles().get("theme.json") ?? "";
  it.each([
    ["that is not JSON", "{", "theme.json, line 1, column 2"],
    ["without a name", '{"name": ""}', "theme.json, name"],
    ["with more than it may have", manifest.replace("{", '{ "scripts": [],'), "theme.json, "],
    [
      "with a colour that ends the sheet",
      manifest.replace("#fdfcf9", "red } </style>"),
      "theme.json, tokens.colours.light.paper",
    ],
    ["with a font that is loaded", manifest.replace("Georgia", "url(x)"), "theme.json, tokens.fonts.headline"],
  ])("for a manifest %s", (_what, text, place) => {
    expect(withFile("theme.json", text)).toMatchObject({ ok: false, error: { code: "invalid-input", place } });
  });

  it("without one of its files", () => {
    const files = classicFiles();
    files.delete("page.mustache");
    expect(parseTheme(files)).toMatchObject({ ok: false, error: { place: "page.mustache" } });
  });
});

describe("a theme that builds on another", () => {
  const manifest = JSON.stringify({ name: "Own", extends: "classic", tokens: {} });

  it("needs no more than its manifest, and has all else from its base", () => {
    const own = parseTheme(new Map([["theme.json", manifest]]), classicTheme());
    expect(own).toEqual({ ok: true, value: { ...classicTheme(), name: "Own" } });
  });

  it("adds its style after that of its base, and puts its own templates in the place of its base’s", () => {
    const files = new Map([
      ["theme.json", manifest],
      ["page.css", "h1 { color: var(--theme-accent); }"],
      ["partials/footer.mustache", "<footer>{{publication.name}}</footer>"],
    ]);
    const own = parseTheme(files, classicTheme());
    expect(own).toMatchObject({
      value: {
        pageCss: `${classicTheme().pageCss}\nh1 { color: var(--theme-accent); }`,
        template: classicTheme().template,
        partials: { ...classicTheme().partials, footer: "<footer>{{publication.name}}</footer>" },
      },
    });
  });

  it.each([
    ["page.css", "\np { background: url(x) }", "page.css, line 2"],
    ["partials/footer.mustache", "<footer>\n{{{publication.name}}}</footer>", "partials/footer.mustache, line 2"],
    ["partials/footer.mustache", "<footer>\n{{> footer}}</footer>", "partials/footer.mustache, line 2"],
    [
      "partials/signature.mustache",
      "<p>{{year}}</p>\n\n{{> rail}}{{> signature}}",
      "partials/signature.mustache, line 3",
    ],
    ["theme.json", '{ "name": "Own", "tokens": { "text": { "leading": 9 } } }', "theme.json, tokens.text.size"],
  ])("is refused by its own file and line: %s", (path, text, place) => {
    const files = new Map([
      ["theme.json", manifest],
      [path, text],
    ]);
    expect(parseTheme(files, classicTheme())).toMatchObject({ ok: false, error: { place } });
  });
});

describe("every theme that ships", () => {
  const schemes = SHIPPED_NAMES.flatMap((name) => [[name, "light"] as const, [name, "dark"] as const]);
  it.each(schemes)("%s has the contrast of WCAG level AAA in %s", (name, scheme) => {
    const palette = shippedTheme(name).tokens.colours[scheme];
    const pairs = (["ink", "muted", "accent"] as const).flatMap((front) =>
      (["paper", "panel"] as const).map((back) => [front, back, contrast(palette, front, back) >= 7]),
    );
    expect(pairs.filter(([, , enough]) => enough === false)).toEqual([]);
  });

  it("there are three", () => {
    expect(SHIPPED_NAMES).toEqual(["broadsheet", "classic", "magazine"]);
  });
});

/** WCAG 2.2, contrast ratio. */
function contrast(palette: Palette, one: keyof Palette, other: keyof Palette): number {
  const [lighter = 0, darker = 0] = [luminance(palette[one]), luminance(palette[other])].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
