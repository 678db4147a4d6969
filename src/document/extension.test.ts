import { buildEditorFromExtensions } from "@lexical/extension";
import { withDOM } from "@lexical/headless/dom";
import { expect, test } from "vitest";
import { serialiseBody } from "./body.ts";
import { DocumentExtension } from "./extension.ts";
import { renderBodyHtml } from "./render/html.ts";
import { restored } from "./testing/headless.ts";
import {
  alsoRead,
  attribution,
  divider,
  footnote,
  heading,
  image,
  link,
  list,
  type NodeJson,
  paragraph,
  pullQuote,
  quotation,
  table,
  text,
} from "./testing/json.ts";
import { SURROUNDINGS } from "./testing/surroundings.ts";

const [BOLD, ITALIC, SUB, SUPER] = [1, 2, 32, 64];
const target = { kind: "address", address: "https://example.org/", headline: "Bridge reopens" } as const;

/** The elements below one, with their classes: what a stylesheet can take hold of. The words are left out. */
function skeleton(element: Element, isWrapper: (child: Element) => boolean): string {
  return [...element.children]
    .map((child) => {
      const within = child.matches(".image, .also-read") ? "" : skeleton(child, isWrapper);
      if (isWrapper(child)) return within;
      const name = child.tagName.toLowerCase() + (child.className === "" ? "" : `.${child.className}`);
      return within === "" ? `${name} ` : `${name}(${within.trim()}) `;
    })
    .join("");
}

test.each<[string, NodeJson]>([
  [
    "formats and links",
    paragraph(text("a", BOLD), text("b", ITALIC), text("c", SUB), text("d", SUPER), link("https://example.org/", "e")),
  ],
  ["footnotes", paragraph("a", footnote("b"))],
  ["headings", heading("h2", "Talks")],
  ["lists", list("number", "Fishing", "Trade")],
  ["quotations", quotation(paragraph("One"), paragraph("Two"), attribution("The host"))],
  ["pull quotes", pullQuote(paragraph("One"), attribution("The host"))],
  [
    "tables",
    {
      ...table(
        [
          ["Port", "Ships"],
          ["Varna", "12"],
        ],
        "both",
      ),
      caption: "Arrivals",
    },
  ],
  ["pictures", image()],
  ["dividers", divider],
  ["Also read", alsoRead(target)],
])("the editor draws %s with the elements and classes of the page", (_what, block) => {
  const body = restored({ root: { type: "root", children: [paragraph("Start"), block, paragraph("End")] } });
  withDOM(({ document }) => {
    const [editable, page] = [document.createElement("div"), document.createElement("div")];
    using editor = buildEditorFromExtensions(DocumentExtension);
    editor.setRootElement(editable);
    editor.setEditorState(editor.parseEditorState(serialiseBody(body)));
    editor.update(() => undefined, { discrete: true });
    // Lexical sets a table in a div, the page in a section.
    page.innerHTML = renderBodyHtml(body, SURROUNDINGS).replaceAll(/(<\/?)section(?= class="table"|>)/g, "$1div");
    expect(skeleton(editable, (child) => child.matches("span, br, td > p, th > p"))).toBe(
      skeleton(page, (child) => child.matches("blockquote, thead, tbody, sup > a, .footnotes, .footnotes *")),
    );
  });
});
