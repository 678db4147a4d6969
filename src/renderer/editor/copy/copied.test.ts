import { expect, it } from "vitest";
import { heading, link, type NodeJson, paragraph, table, text } from "../../../document/testing/json.ts";
import { SURROUNDINGS } from "../../../document/testing/surroundings.ts";
import { clipboardBody } from "../paste/clipboard-body.ts";
import { copiedHtml, copiedText } from "./copied.ts";

const figures = table([
  ["Port", "Ships\tin"],
  ["Varna", text("12", 1)],
]);

it.each<[string, NodeJson[], html: string, text: string]>([
  [
    "a piece of a line keeps the spaces at its ends",
    [text(" the "), link("https://example.org/", "treaty")],
    ' the <a href="https://example.org/">treaty</a>',
    " the treaty",
  ],
  [
    "a table by itself is tab-separated",
    [figures],
    '<section class="table" aria-label="Table" tabindex="0"><table><tbody><tr><td>Port</td><td>Ships\tin</td></tr><tr><td>Varna</td><td><strong>12</strong></td></tr></tbody></table></section>',
    "Port\tShips in\nVarna\t12",
  ],
  [
    "blocks are as on a page and on a wire",
    [heading("h2", "Ports"), paragraph("They met.")],
    '<h2 id="section-ports">Ports</h2>\n<p>They met.</p>',
    "Ports\n\nThey met.",
  ],
])("%s", (_what, nodes, html, plain) => {
  const clipboard = clipboardBody(nodes);
  if (clipboard === null) throw new Error("Nothing was copied");
  expect([copiedHtml(clipboard, SURROUNDINGS), copiedText(clipboard, SURROUNDINGS)]).toEqual([html, plain]);
});
