import axe, { type AxeResults, type ElementContext as AxeContext } from "axe-core";
import { expect, test } from "./fixtures.ts";

declare global {
  var axe: { run: (context: AxeContext) => Promise<AxeResults> };
}

test.use({ isNew: true });

test("at the first start the sample articles are there, open to be read", async ({ dateline }) => {
  await expect(dateline.desk.rows).toHaveCount(3);
  await expect(dateline.editor.headline).not.toHaveValue("");
  await expect(dateline.editor.body.getByRole("paragraph").first()).toBeVisible();
  await dateline.editor.saved();
});

for (const colourScheme of ["light", "dark"] as const) {
  test(`the window has no accessibility violations (${colourScheme})`, async ({ dateline: { window, desk } }) => {
    await window.emulateMedia({ colorScheme: colourScheme });
    await expect(desk.rows).toHaveCount(3);
    // Run by the debugger, as the test itself is: the page's own policy lets no script in from elsewhere.
    await window.evaluate(axe.source);
    const violations = await window.evaluate(async () => {
      // The frame is the exported page, checked by itself; the bars between the panes hold nothing.
      const { violations } = await globalThis.axe.run({ exclude: ["iframe", "[role=separator]"] });
      return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => String(target)) }));
    });
    expect(violations).toEqual([]);
  });
}
