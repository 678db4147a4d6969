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
}
