import type { Locator, Page } from "@playwright/test";

/** The desk: the list of articles on the left. */
export class DeskPage {
  readonly window: Page;
  readonly newArticle: Locator;
  readonly search: Locator;
  readonly rows: Locator;

  constructor(window: Page) {
    this.window = window;
    const desk = window.getByRole("navigation", { name: "Desk" });
    this.newArticle = desk.getByRole("button", { name: "New article" });
    this.search = desk.getByRole("searchbox", { name: "Search articles" });
    this.rows = desk.getByRole("option");
  }

  row(headline: string): Locator {
    return this.rows.filter({ hasText: headline });
  }
}
