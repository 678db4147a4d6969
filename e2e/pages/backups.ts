import type { Locator, Page } from "@playwright/test";

/** The dialog for backups: the list, what restoring would change, and the buttons. */
export class BackupsPage {
  readonly dialog: Locator;
  readonly list: Locator;
  readonly restoreLibrary: Locator;

  constructor(window: Page) {
    this.dialog = window.getByRole("dialog", { name: "Restore from backup" });
    this.list = this.dialog.getByRole("radiogroup", { name: "Backups" }).locator("label");
    this.restoreLibrary = this.dialog.getByRole("button", { name: "Restore the whole library" });
  }

  /** What would happen to some articles, by its heading. */
  group(title: string): Locator {
    return this.dialog.getByRole("region", { name: title });
  }

  async choose(words: string): Promise<void> {
    await this.list.filter({ hasText: words }).first().click();
  }

  button(name: string): Locator {
    return this.dialog.getByRole("button", { name, exact: true });
  }
}
