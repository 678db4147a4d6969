import { expect, test } from "./fixtures.ts";

const ESTAVIA = "Estavia and San Aurelio reopen";

test("a changed author, category or account shows in every article and on its page, and none that is in use is removed", async ({
  dateline: { desk, details, palette, preview, window },
}) => {
  await desk.row(ESTAVIA).click();
  await expect(details.field("Category")).toContainText("Diplomatic News");
  const settings = window.getByRole("dialog", { name: "Publication settings" });

  await palette.run("Author directory");
  const people = settings.getByRole("list", { name: "Author directory" });
  await people.getByRole("button", { name: "Remove Nadia Ferrant" }).click();
  await expect(window.getByText("2 articles are by this author.")).toBeVisible();
  await people.getByRole("listitem").filter({ hasText: "Nadia Ferrant" }).getByRole("button", { name: "Edit" }).click();
  const person = window.getByRole("dialog", { name: "Nadia Ferrant" });
  await person.getByLabel("Name", { exact: true }).fill("");
  await person.getByRole("button", { name: "Save author" }).click();
  await expect(person.getByRole("alert")).toBeVisible();
  await person.getByLabel("Name", { exact: true }).fill("Nadia Ferrant-Okoye");
  await person.getByLabel("Bio").fill("The writer covers the strait.");
  await person.getByRole("button", { name: "Save author" }).click();
  await expect(people).toContainText("Nadia Ferrant-Okoye");

  await settings.getByRole("tab", { name: "Categories" }).click();
  const tree = settings.getByRole("list", { name: "Category tree" });
  await tree.getByLabel("Name of Diplomatic News").fill("Diplomacy");
  await window.keyboard.press("Enter");
  await tree.getByRole("button", { name: "Add below Diplomacy" }).click();
  const category = window.getByRole("dialog", { name: "New category" });
  await category.getByLabel("Name", { exact: true }).fill("Straits");
  await category.getByRole("button", { name: "Add category" }).click();
  await expect(tree.getByLabel("Name of Straits")).toBeVisible();
  await tree.getByRole("button", { name: "Remove Diplomacy" }).click();
  await expect(window.getByText(/The category still holds .* and 1 category/)).toBeVisible();
  await tree.getByRole("button", { name: "Remove Straits" }).click();
  await expect(tree.getByLabel("Name of Straits")).toHaveCount(0);

  await settings.getByRole("tab", { name: "Publication" }).click();
  await settings.getByLabel("Name of link 1").fill("Fediverse");
  await settings.getByLabel("Address of link 1").fill("javascript:alert(1)");
  await settings.getByRole("button", { name: "Save settings" }).click();
  await expect(settings.getByRole("alert")).toBeVisible();
  await settings.getByLabel("Address of link 1").fill("https://fedi.example/@paper");
  await settings.getByRole("button", { name: "Save settings" }).click();
  await expect(settings.getByRole("button", { name: "Save settings" })).toBeDisabled();
  await window.keyboard.press("Escape");

  await expect(details.field("Category")).toContainText("Diplomacy");
  await expect(desk.rows.filter({ hasText: "Nadia Ferrant-Okoye" })).toHaveCount(2);
  await expect(preview.page.getByRole("navigation", { name: "Breadcrumb" })).toContainText("Diplomacy");
  await expect(preview.page.getByText("The writer covers the strait.")).toBeVisible();
  await expect(preview.page.getByRole("link", { name: /Fediverse/ })).toHaveAttribute(
    "href",
    "https://fedi.example/@paper",
  );
});

test("an author and a category are merged into others, in the list, the details and the page, and that is taken back", async ({
  dateline: { desk, details, palette, preview, window },
}) => {
  await desk.row(ESTAVIA).click();
  await expect(preview.page.getByText("Nadia Ferrant").first()).toBeVisible();
  const settings = window.getByRole("dialog", { name: "Publication settings" });
  const merge = async (name: string, kind: "author" | "category", into: string): Promise<void> => {
    await settings.getByRole("button", { name: `Merge ${name} into another ${kind}` }).click();
    const question = window.getByRole("dialog", { name: `Merge ${name} into…` });
    await question.getByRole("combobox", { name: `The ${kind} ${kind === "author" ? "who" : "that"} stays` }).click();
    await window.getByRole("option", { name: into }).click();
    await question.getByRole("button", { name: "Merge" }).click();
  };

  await palette.run("Author directory");
  await merge("Nadia Ferrant", "author", "Tobias Adeyo");
  await expect(window.getByText("The authors are merged. 2 articles changed.")).toBeVisible();
  await expect(settings.getByText("Nadia Ferrant")).toHaveCount(0);
  await settings.getByRole("tab", { name: "Categories" }).click();
  await merge("Diplomatic News", "category", "News");
  await expect(window.getByText(/The categories are merged\. .* changed\./)).toBeVisible();
  await expect(settings.getByLabel("Name of Diplomatic News")).toHaveCount(0);
  await window.keyboard.press("Escape");

  await expect(desk.rows.filter({ hasText: "Nadia Ferrant" })).toHaveCount(0);
  await expect(details.field("Category")).not.toContainText("Diplomatic News");
  await expect(preview.page.getByRole("navigation", { name: "Breadcrumb" })).not.toContainText("Diplomatic News");
  await expect(preview.page.getByText("Nadia Ferrant")).toHaveCount(0);

  await palette.run("Undo the last change to many articles");
  await expect(details.field("Category")).toContainText("Diplomatic News");
  await palette.run("Undo the last change to many articles");
  await expect(desk.rows.filter({ hasText: "Nadia Ferrant" })).toHaveCount(2);
  await expect(preview.page.getByText("Nadia Ferrant").first()).toBeVisible();
});

test("a category moves below another one and gets another slug, in the details and on the page, and not below itself", async ({
  dateline: { desk, details, palette, preview, window },
}) => {
  await desk.row(ESTAVIA).click();
  await expect(details.field("Category")).toContainText("Diplomatic News");
  await palette.run("Category tree");
  const settings = window.getByRole("dialog", { name: "Publication settings" });
  await settings.getByRole("button", { name: "Edit Diplomatic News" }).click();
  const category = window.getByRole("dialog", { name: "Diplomatic News" });
  await category.getByRole("combobox", { name: "Below" }).click();
  await expect(window.getByRole("option", { name: "Culture" })).toBeVisible();
  await expect(window.getByRole("option", { name: "Diplomatic News" })).toHaveCount(0);
  await window.getByRole("option", { name: "Culture" }).click();
  await category.getByLabel("Slug").fill("No slug");
  await category.getByRole("button", { name: "Save category" }).click();
  await expect(category.getByRole("alert")).toBeVisible();
  await category.getByLabel("Slug").fill("diplomacy");
  await category.getByRole("button", { name: "Save category" }).click();
  await expect(category).toHaveCount(0);
  await window.keyboard.press("Escape");
  await expect(details.field("Category")).toHaveText("Culture › Diplomatic News");
  await expect(preview.page.getByRole("navigation", { name: "Breadcrumb" })).toContainText("Culture");
});

test("the line above the text says the headline however narrow it is, and the whole path where there is room", async ({
  dateline: { application, desk, window },
}) => {
  const resize = (width: number) =>
    application.evaluate(
      ({ BrowserWindow }, wide) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, 860),
      width,
    );
  const crumbs = window.getByRole("navigation", { name: "Breadcrumb" }).first().getByRole("listitem");
  await desk.row(ESTAVIA).click();
  await resize(720);
  await expect(crumbs).toHaveText([/^Estavia and San Aurelio/]);
  await expect(crumbs).toBeInViewport({ ratio: 1 });
  await window.getByRole("button", { name: "Desk", exact: true }).click();
  await expect(crumbs).toHaveText(["Home", "News", "Diplomatic News", /^Estavia and San Aurelio/]);
  for (const crumb of await crumbs.all()) await expect(crumb).toBeInViewport({ ratio: 1 });
});
