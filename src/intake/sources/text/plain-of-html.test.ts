import { expect, it } from "vitest";
import { plainOfHtml } from "./plain-of-html.ts";

it.each([
  ["Ferries &amp; <b>ports</b>", "Ferries & ports"],
  ["<p>One</p><p>two<br>three</p>", "One two three"],
  ["Signed<script>alert(1)</script><style>p { color: red }</style>.", "Signed."],
  ["no markup", "no markup"],
])("%j is %j", (html, words) => {
  expect(plainOfHtml(html)).toBe(words);
});

it("a title that is nested thousands of times does not stop an import", () => {
  expect(plainOfHtml(`${"<a><b>".repeat(3000)}deep`)).toBe("deep");
});
