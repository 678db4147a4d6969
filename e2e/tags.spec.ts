import { expect, test } from "./fixtures.ts";

test("a tag is renamed, joined with another and removed wherever it is, and that is taken back", async ({
  dateline,
}) => {
  const { desk, details, editor, palette, window } = dateline;
  for (const [headline, tag] of [
    ["One", "boats"],
    ["Two", "ships"],
  ] as const) {
    await desk.startArticle();
    await editor.headline.fill(headline);
    await details.addTag(tag);
    await editor.saved();
  }
  await palette.run("Tags: rename, merge, remove");
  await window.getByLabel("Name of boats").fill("ships");
  await window.keyboard.press("Enter");
  await expect(window.getByRole("list", { name: "Tags" }).getByText("2 articles")).toBeVisible();
  await expect(window.getByLabel("Name of boats")).toHaveCount(0);
  await window.getByRole("button", { name: "Remove ships from every article" }).click();
  await expect(window.getByLabel("Name of ships")).toHaveCount(0);
  await window.keyboard.press("Escape");
  await palette.run("Undo the last change to many articles");
  await desk.search.fill("tag:ships");
  await expect(desk.rows).toHaveText([/One|Two/, /One|Two/]);
  await expect(window.getByRole("button", { name: "Remove ships" })).toBeAttached();
});
