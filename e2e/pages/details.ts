import type { Locator, Page } from "@playwright/test";

/** The details: the article's metadata on the right. */
export class DetailsPage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  field(
    name: "Slug" | "Place" | "Dateline date" | "Agency" | "Tags" | "Language" | "Status" | "Category" | "Authors",
  ): Locator {
    return this.window.getByLabel(name, { exact: true });
  }

  get chooseLeadImage(): Locator {
    return this.window.getByRole("button", { name: "Choose a picture" });
  }

  /** Chooses from a searchable list. */
  async choose(field: "Category" | "Authors" | "Language", option: string): Promise<void> {
    await this.field(field).click();
    await this.window.getByRole("dialog").getByRole("combobox").fill(option);
    await this.window.getByRole("option", { name: option }).first().click();
  }

  /** Chooses from a short list. */
  async chooseListed(field: "Status", option: string): Promise<void> {
    await this.field(field).click();
    await this.window.getByRole("option", { name: option, exact: true }).click();
  }

  async addTag(tag: string): Promise<void> {
    await this.field("Tags").fill(tag);
    await this.field("Tags").press("Enter");
  }
}
