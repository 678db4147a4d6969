import { expect, it } from "vitest";
import { parseSource } from "../tree/parse.ts";
import { signsIn } from "./signs.ts";

it.each([
  ["<p>Plain <b>text</b> with <a href='https://a.example/'>a link</a></p>", []],
  ["<style>p { margin: 0 }</style><p>Set</p>", ["mark"]],
  ["<style>@list l0:level1 { mso-level-text: o }</style><p>Set</p>", ["mark"]],
  ["<p>One <span class='a'>word</span></p>", ["mark"]],
  ["<font>Old</font>", ["mark"]],
  ["<!--StartFragment--><p>Copied</p>", ["comment"]],
  ["<p>Said<a href='page.html#_ftn1'>1</a></p>", ["reference"]],
  ["<p>Smile <img src='a.png' alt='a'></p>", ["picture"]],
  ["<p>[gallery ids=1]</p>", ["bracket"]],
])("knows what quirks show by: %s", (html, signs) => {
  expect([...signsIn(parseSource(html))]).toEqual(signs);
});
