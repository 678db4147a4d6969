import { withDOM } from "@lexical/headless/dom";
import { expect, test } from "vitest";
import { morphPage } from "./morph-page.ts";

function page(body: string, title = "A page"): string {
  return `<html lang="en"><head><title>${title}</title><style>p { color: red }</style></head><body>${body}</body></html>`;
}

/** The page after morphing, and which of its elements with an id are the very same as before. */
function morph(from: string, to: string): { html: string; kept: string[] } {
  return withDOM((window) => {
    const parse = (text: string): Document => new window.DOMParser().parseFromString(text, "text/html");
    const shown = parse(from);
    const before = new Map([...shown.querySelectorAll("[id]")].map((element) => [element.id, element]));
    morphPage(shown, to);
    expect(shown.documentElement.outerHTML).toBe(parse(to).documentElement.outerHTML);
    const kept = [...before].filter(([id, element]) => shown.getElementById(id) === element).map(([id]) => id);
    return { html: shown.body.innerHTML, kept };
  });
}

test.each<[string, string, string, string[]]>([
  ["nothing changes", `<p id="a">One</p>`, `<p id="a">One</p>`, ["a"]],
  ["words change", `<p id="a">One</p><p id="b">Two</p>`, `<p id="a">One more</p><p id="b">Two</p>`, ["a", "b"]],
  [
    "a paragraph comes between",
    `<p id="a">One</p><p id="b">Two</p>`,
    `<p id="a">One</p><p>New</p><p id="b">Two</p>`,
    ["a", "b"],
  ],
  [
    "a paragraph goes",
    `<p id="a">One</p><p id="b">Two</p><p id="c">Three</p>`,
    `<p id="a">One</p><p id="c">Three</p>`,
    ["a", "c"],
  ],
  [
    "a paragraph becomes a heading",
    `<p id="a">One</p><p id="b">Two</p>`,
    `<h2 id="a">One</h2><p id="b">Two</p>`,
    ["b"],
  ],
  [
    "an attribute goes and another comes",
    `<p id="a" class="x" dir="rtl">One</p>`,
    `<p id="a" class="y" lang="fr">One</p>`,
    ["a"],
  ],
  [
    "distant parts change",
    `<h1 id="a">One</h1><p id="b">Two</p><p id="c">Three</p>`,
    `<h1 id="a">Uno</h1><p id="b">Two</p><p id="c">Tres</p>`,
    ["a", "b", "c"],
  ],
  ["all goes", `<p id="a">One</p>`, ``, []],
  ["all comes", ``, `<p id="a">One</p>`, []],
])("%s", (_, from, to, kept) => {
  expect(morph(page(from), page(to)).kept).toEqual(kept);
});

test("the head changes with it, and its style sheet stays", () => {
  const withSheet = page("<p>One</p>", "First").replace("<style>", `<style id="sheet">`);
  expect(morph(withSheet, withSheet.replace("First", "Second")).kept).toEqual(["sheet"]);
});
