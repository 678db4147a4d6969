import { describe, expect, it } from "vitest";
import { inspectHtml } from "./inspect-html.ts";
import { tryContent } from "./try-content.ts";

describe("the inspection", () => {
  it.each([
    "<script>1</script>",
    '<script type="application/ld+json" src="x"></script>',
    "<img src=https://canary.example/a.png>",
    "<p onclick=x>words</p>",
    '<a href="java\nscript:alert(1)">words</a>',
    "<link rel=stylesheet href=https://canary.example/a.css>",
    "<style>p { background: url(x) }</style>",
    '<p style="background: url(x)">words</p>',
    "<iframe srcdoc=x></iframe>",
    "<meta http-equiv=refresh content=0>",
    "<svg><a xlink:href=javascript:1></a></svg>",
  ])("sees %s", (html) => {
    expect(inspectHtml(html)).not.toEqual([]);
  });

  it("passes what a page may have", () => {
    const page = `<link rel="canonical" href="https://example.org/"><script type="application/ld+json">{}</script>
      <style>p { color: red }</style><img src="assets/${"a".repeat(64)}-1200.jpg"><a href="mailto:a@example.org">words</a>`;
    expect(inspectHtml(page)).toEqual([]);
  });
});

it("no hostile content comes out as anything but words, in any format", () => {
  const { tried, faults } = tryContent({ every: 8 });
  expect(faults).toEqual([]);
  expect(tried).toBeGreaterThan(40);
}, 120_000);
