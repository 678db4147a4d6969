import type { Page as BrowserPage } from "@playwright/test";
import { z } from "zod";

const WIDTHS = [320, 1440] as const;

/** How wide the page is, and the parts of its columns that stand or flow out of them, but for what scrolls in a box of its own. */
const MEASURE = `(() => {
  const isOut = (part) => {
    const column = part.closest("main, .rail").getBoundingClientRect();
    const { left, right } = part.getBoundingClientRect();
    return left < column.left - 1 || right > column.right + 1 || part.scrollWidth > part.clientWidth + 1;
  };
  const parts = [...document.querySelectorAll(":is(main, .rail) :is(h1, h2, h3, h4, p, li, figure, img, table, blockquote)")];
  return {
    width: document.documentElement.scrollWidth,
    out: parts.filter((part) => part.checkVisibility() && part.closest(".table") === null && getComputedStyle(part).overflowX === "visible" && isOut(part))
      .map((part) => part.localName + (part.className && "." + part.className)),
  };
})()`;
const MeasuredSchema = z.object({ width: z.number(), out: z.array(z.string()) });

/** What is wider than a small phone, or than its column on that phone and on a desk. */
export async function lookForOverflow(window: BrowserPage): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await window.setViewportSize({ width, height: 900 });
    const measured = MeasuredSchema.parse(await window.evaluate(MEASURE));
    if (measured.width > width) found.push(`${String(measured.width)} pixels at ${String(width)}`);
    found.push(...measured.out.map((part) => `${part} leaves its column at ${String(width)} pixels`));
  }
  return found;
}
