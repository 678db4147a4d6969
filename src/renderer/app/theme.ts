import { z } from "zod";
import { tokensCss, TokensSchema } from "../../publish/theme/tokens.ts";
import manifest from "../../../resources/themes/classic/theme.json?raw";

/** Gives the window the theme's fonts, colours and measure, so that what is written looks as it will on the page. */
export function applyTheme(): void {
  const { tokens } = z.object({ tokens: TokensSchema }).parse(JSON.parse(manifest));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokensCss(tokens));
  document.adoptedStyleSheets.push(sheet);
}
