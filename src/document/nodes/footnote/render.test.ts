import { expect, test } from "vitest";
import { renderBodyHtml } from "../../render/html.ts";
import { bodyAfter, restored, $elementAt, $nodeAt } from "../../testing/headless.ts";
import { footnote, link, list, paragraph, pullQuote, table } from "../../testing/json.ts";
import { rendered } from "../../testing/rendered.ts";
import { SURROUNDINGS } from "../../testing/surroundings.ts";

const article = [
  paragraph("They met", footnote("In March."), "."),
  list("bullet", ["One", footnote(" "), list("bullet", ["Two", footnote("Inner.")])]),
  table([["a", paragraph("b", footnote("See ", link("https://example.org/", "here"), "."))]]),
];

test("footnotes number through lists and tables, blank ones left out, and stand below the text", () => {
  const [html, text, markdown] = rendered(article);
  const notes = html.slice(html.indexOf('<section class="footnotes"'));
  expect(notes).toBe(
    '<section class="footnotes" role="doc-endnotes" aria-label="Notes"><ol>' +
      '<li id="note-1">In March. <a href="#note-mark-1" role="doc-backlink" aria-label="Back to the text, note 1">↩︎</a></li>' +
      '<li id="note-2">Inner. <a href="#note-mark-2" role="doc-backlink" aria-label="Back to the text, note 2">↩︎</a></li>' +
      '<li id="note-3">See <a href="https://example.org/">here</a>. <a href="#note-mark-3" role="doc-backlink" aria-label="Back to the text, note 3">↩︎</a></li>' +
      "</ol></section>",
  );
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(text).toBe("They met[1].\n\n- One\n  - Two[2]\n\na  b[3]\n\n[1] In March.\n[2] Inner.\n[3] See here.");
  expect(markdown).toBe(
    "They met[^1].\n\n- One\n  - Two[^2]\n\n|  |  |\n| --- | --- |\n| a | b[^3] |\n\n[^1]: In March.\n[^2]: Inner.\n[^3]: See [here](https://example.org/).",
  );
});

test("a pull quote that repeats the text does not call its notes again", () => {
  const [html] = rendered([
    paragraph("They met at last", footnote("In March.")),
    pullQuote(paragraph("met at last", footnote("In March."))),
  ]);
  expect(html.match(/doc-noteref/g)).toHaveLength(1);
});

test("marks take their notes along when lines move, and number anew", () => {
  const body = bodyAfter([paragraph("One", footnote("First.")), paragraph("Two", footnote("Second."))], () => {
    $elementAt(0).insertBefore($nodeAt(1));
  });
  const moved = restored({
    root: { type: "root", children: [paragraph("Two", footnote("Second.")), paragraph("One", footnote("First."))] },
  });
  expect(body).toEqual(moved);
  expect(renderBodyHtml(body, SURROUNDINGS)).toContain('<li id="note-1">Second.');
});
