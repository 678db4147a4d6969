import { expect, test } from "vitest";
import { sourceKindOf } from "./source-kind.ts";

test.each([
  [`<html xmlns:w="urn:schemas-microsoft-com:office:word"><p class=MsoNormal>a</p>`, "word"],
  [`<p style="mso-outline-level:1">a</p>`, "word"],
  [`<p class="Paragraph SCXW1"><span class="TextRun SCXW1">a</span></p>`, "word-web"],
  [`<p class="x_MsoNormal">a</p>`, "outlook"],
  [`<meta name=Generator content="Microsoft Word 15 (filtered medium)"><p class=MsoNormal>a</p>`, "outlook"],
  [`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><td class=xl65>a</td>`, "excel"],
  [`<b id="docs-internal-guid-1">a</b>`, "google-docs"],
  [`<google-sheets-html-origin><table>a</table>`, "google-sheets"],
  [`<meta name="generator" content="LibreOffice 7.4"/><p>a</p>`, "libreoffice"],
  [`<p class="p1"><span class="s1">a</span></p>`, "apple"],
  [`<div class="p-rich_text_section">a</div>`, "slack"],
  [`<!-- wp:paragraph --><p>a</p>`, "wordpress"],
  [`<p>a</p>`, "web"],
])("%s", (html, kind) => {
  expect(sourceKindOf(html)).toBe(kind);
});
