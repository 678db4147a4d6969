import { expect, it } from "vitest";
import { renderPage } from "../page/render-page.ts";
import { classicTheme, shippedTheme } from "../testing/classic-theme.ts";
import { visitDossier } from "../testing/samples.ts";
import { pictureSizes } from "./picture-sizes.ts";

it.each([
  ["classic", { body: "(min-width: 43.48rem) 40rem, 92vw", lead: "(min-width: 64rem) 48.5rem, 92vw" }],
  ["magazine", { body: "(min-width: 40.22rem) 37rem, 92vw", lead: "(min-width: 67.5rem) 62rem, 92vw" }],
  ["broadsheet", { body: "(min-width: 41.3rem) 38rem, 92vw", lead: "(min-width: 64rem) 41.75rem, 92vw" }],
])("a page of the theme %s offers its pictures by the widths of that theme's columns", (name, sizes) => {
  const theme = shippedTheme(name);
  expect(pictureSizes(theme.tokens)).toEqual(sizes);
  const page = renderPage(visitDossier(), theme, { layout: "folder" });
  const named = new Set([...page.matchAll(/ sizes="([^"]*)"/g)].map(([, attribute]) => attribute));
  expect(named).toEqual(new Set(Object.values(sizes)));
});

it("a theme that does not say how wide its lead picture is has it as wide as its text", () => {
  const { tokens } = classicTheme();
  const { lead: _, ...text } = tokens.text;
  const { body, lead } = pictureSizes({ ...tokens, text });
  expect(lead).toBe(body);
});
