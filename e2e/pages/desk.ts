import { expect, type Locator, type Page } from "@playwright/test";

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
    this.search = desk.getByRole("combobox", { name: "Search articles" });
    this.rows = desk.getByRole("listbox", { name: "Articles" }).getByRole("option");
  }

  row(headline: string): Locator {
    return this.rows.filter({ hasText: headline });
  }

  /** Starts an article and waits until it is the one at hand. */
  async startArticle(): Promise<void> {
    await this.newArticle.click();
    await expect(this.window.getByRole("textbox", { name: "Headline", exact: true })).toHaveValue("");
    await expect(this.window.getByRole("textbox", { name: "Article body" })).toHaveText("");
    // The window puts the caret there once the new article stands; keys before that would be caught for it.
    await expect(this.window.getByRole("textbox", { name: "Headline", exact: true })).toBeFocused();
  }
}
