import { expect, test } from "vitest";
import { attributes, Html, html, joinHtml, linkableAddress } from "./html.ts";

const HOSTILE = "<b a=\"1\" c='2'> & \u0000\ud800";

test("a template escapes what is put into it, by its place", () => {
  expect(html`<p title="${HOSTILE}">${HOSTILE}</p>`.markup).toBe(
    `<p title="&lt;b a=&quot;1&quot; c='2'&gt; &amp; ">&lt;b a="1" c='2'&gt; &amp; </p>`,
  );
});

test("markup and numbers go in as they are, lists of markup one after another", () => {
  const items = ["a", "b"].map((word) => html`<li>${word}</li>`);
  expect(html`<ol start="${3}">${items}${new Html("<!-- -->")}</ol>`.markup).toBe(
    '<ol start="3"><li>a</li><li>b</li><!-- --></ol>',
  );
  expect(joinHtml(items, "\n").markup).toBe("<li>a</li>\n<li>b</li>");
});

test("attributes stand in order; undefined ones are left out, empty ones are not", () => {
  expect(attributes({ id: "a", dir: undefined, alt: "", title: '"' }).markup).toBe(' id="a" alt="" title="&quot;"');
});

test.each([
  ["https://example.org/a b", "https://example.org/a%20b"],
  ["mailto:desk@example.org", "mailto:desk@example.org"],
  ["bridge.html#top", "bridge.html#top"],
  ["../2024/bridge.html?x=1", "../2024/bridge.html?x=1"],
  ["javascript:alert(1)", undefined],
  ["java\nscript:alert(1)", undefined],
  ["data:text/html,x", undefined],
])("the address %j may be linked to as %j", (address, linkable) => {
  expect(linkableAddress(address)).toBe(linkable);
});
