import { expect, test } from "./fixtures.ts";

test("a filter is completed from the library by keyboard alone", async ({ dateline: { desk, window } }) => {
  await expect(desk.rows).toHaveCount(3);
  const completions = window.getByRole("listbox", { name: "Completions" });
  await desk.search.focus();
  await window.keyboard.type("au");
  await expect(completions.getByRole("option")).toHaveText(["author:"]);
  await expect(desk.search).toHaveAttribute("aria-expanded", "true");
  await window.keyboard.press("Tab");
  await expect(desk.search).toHaveValue("author:");
  await window.keyboard.type("fer");
  await expect(completions.getByRole("option")).toHaveText(["Nadia Ferrant"]);
  await window.keyboard.press("ArrowDown");
  await expect(completions.getByRole("option", { selected: true })).toHaveText("Nadia Ferrant");
  await window.keyboard.press("Enter");
  await expect(desk.search).toHaveValue('author:"Nadia Ferrant" ');
  await expect(completions).toHaveCount(0);
  await expect(desk.search).toHaveAttribute("aria-expanded", "false");
  await expect(desk.rows).toHaveCount(2);
  await window.keyboard.type("language:ara");
  await expect(completions.getByRole("option")).toHaveText(["arArabic"]);
  await window.keyboard.press("Escape");
  await expect(completions).toHaveCount(0);
  await expect(desk.search).toHaveValue('author:"Nadia Ferrant" language:ara');
});

test("a search is saved, renamed, put in order and deleted, counted as the library changes, and there again later", async ({
  start,
}) => {
  const dateline = await start();
  const { desk, editor, palette, window } = dateline;
  const saved = window.getByRole("region", { name: "Saved searches" });
  const save = async (search: string, name: string): Promise<void> => {
    await desk.search.fill(search);
    await window.getByRole("button", { name: "Save this search…" }).click();
    await window.getByLabel("Name", { exact: true }).fill(name);
    await window.keyboard.press("Enter");
    await expect(saved.getByRole("button", { name })).toHaveAttribute("aria-current", "true");
  };
  await save("status:draft", "Drafts");
  await save("language:ar", "In Arabic");
  await expect(saved.getByRole("listitem")).toHaveText(["Drafts0", "In Arabic1"]);
  await desk.search.fill("");
  await desk.startArticle();
  await editor.headline.fill("Ferry leaves late");
  await editor.saved();
  await expect(saved.getByRole("listitem")).toHaveText(["Drafts1", "In Arabic1"]);
  await saved.getByRole("button", { name: "Drafts" }).click();
  await expect(desk.rows).toHaveText([/Ferry leaves late/]);

  await palette.run("Manage saved searches");
  await window.getByLabel("Name of Drafts").fill("Unfinished");
  await window.keyboard.press("Enter");
  await window.getByRole("button", { name: /^Move In Arabic/ }).focus();
  await window.keyboard.press("ArrowUp");
  await window.getByRole("button", { name: "Close" }).click();
  await expect(saved.getByRole("listitem")).toHaveText(["In Arabic1", "Unfinished1"]);
  await dateline.close();

  const again = await start();
  const region = again.window.getByRole("region", { name: "Saved searches" });
  await expect(region.getByRole("listitem")).toHaveText(["In Arabic1", "Unfinished1"]);
  await region.getByRole("button", { name: "Manage saved searches" }).click();
  await again.window.getByRole("button", { name: "Remove In Arabic" }).click();
  await again.window.getByRole("button", { name: "Close" }).click();
  await expect(region.getByRole("listitem")).toHaveText(["Unfinished1"]);
});

test("a saved search with a long name leaves the desk as wide as it was", async ({ dateline }) => {
  const { desk, window } = dateline;
  const width = (): Promise<number | undefined> => desk.search.boundingBox().then((box) => box?.width);
  const before = await width();
  const name = "Everything that the whole diplomatic desk has ever written for us and others";
  await desk.search.fill("status:draft");
  await window.getByRole("button", { name: "Save this search…" }).click();
  await window.getByLabel("Name", { exact: true }).fill(name);
  await window.keyboard.press("Enter");
  await expect(window.getByRole("region", { name: "Saved searches" }).getByRole("button", { name })).toBeVisible();
  expect(await width()).toBe(before);
});
