import { expect, type Locator, type Page } from "@playwright/test";

/** The details: the article's metadata on the right. */
export class DetailsPage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  field(
    name:
      | "Slug"
      | "Place"
      | "Dateline date"
      | "Agency"
      | "Tags"
      | "Language"
      | "Status"
      | "Category"
      | "Authors"
      | "Deadline"
      | "Embargo"
      | "Published",
  ): Locator {
    return this.window.getByLabel(name, { exact: true });
  }

  get chooseLeadImage(): Locator {
    return this.window.getByRole("button", { name: "Choose a picture" });
  }

  /** Chooses from a searchable list. */
  async choose(field: "Category" | "Authors" | "Language", option: string): Promise<void> {
    await this.field(field).click();
    // The desk's rows are options too, so only the list that has just opened is looked in.
    const list = this.window.getByRole("dialog");
    await list.getByRole("combobox").fill(option);
    await list.getByRole("option", { name: option }).first().click();
  }

  /** Chooses from a short list. */
  async chooseListed(field: "Status", option: string): Promise<void> {
    await this.field(field).click();
    await this.window.getByRole("option", { name: option, exact: true }).click();
    await expect(this.field(field)).toContainText(option);
    // The list gives the focus back when it has closed; only then may the next key be pressed.
    await expect(this.field(field)).toBeFocused();
  }

  async addTag(tag: string): Promise<void> {
    await this.field("Tags").fill(tag);
    await this.field("Tags").press("Enter");
  }
}
