import type { Locator, Page } from "@playwright/test";

/** The history of an article: its versions, and any two of them compared. */
export class HistoryPage {
  readonly window: Page;
  readonly dialog: Locator;
  readonly versions: Locator;
  readonly differences: Locator;

  constructor(window: Page) {
    this.window = window;
    this.dialog = window.getByRole("dialog", { name: "History" });
    this.versions = this.dialog.getByRole("navigation", { name: "Versions" });
    this.differences = this.dialog.getByRole("region", { name: "Differences" });
  }

  async open(): Promise<void> {
    await this.window.keyboard.press("ControlOrMeta+Shift+h");
    await this.versions.waitFor();
  }

  version(words: string): Locator {
    return this.versions.getByRole("button").filter({ hasText: words });
  }

  action(name: "Restore" | "Restore as a copy" | "Copy text"): Locator {
    return this.dialog.getByRole("button", { name, exact: true });
  }

  async choose(list: "Compare with" | "Layout", option: string): Promise<void> {
    await this.dialog.getByRole("combobox", { name: list }).click();
    await this.window.getByRole("option", { name: option }).first().click();
  }
}
