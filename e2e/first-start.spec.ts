import axe from "axe-core";
import { expect, test } from "./fixtures.ts";

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
    const violations = await window.evaluate(async (source) => {
      const module = { exports: {} };
      // The page's own policy forbids scripts from elsewhere, so the checker is run by the debugger, as this test is.
      new Function("module", "exports", source)(module, module.exports);
      const checker = module.exports as {
        run: (context: unknown) => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
      };
      // The frame is the exported page, checked by itself; the bars between the panes belong to no landmark, and hold nothing.
      const { violations } = await checker.run({ exclude: ["iframe", "[role=separator]"] });
      return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => String(target)) }));
    }, axe.source);
    expect(violations).toEqual([]);
  });
}
