import type { Locator, Page } from "@playwright/test";

/** The dialog in which articles come in. */
export class ImportPage {
  readonly dialog: Locator;
  readonly chooseFiles: Locator;
  readonly chooseFolder: Locator;
  readonly rows: Locator;
  readonly problems: Locator;
  readonly confirm: Locator;
  readonly cancel: Locator;
  readonly done: Locator;

  constructor(window: Page) {
    this.dialog = window.getByRole("dialog");
    this.chooseFiles = this.dialog.getByRole("button", { name: "Choose files…" });
    this.chooseFolder = this.dialog.getByRole("button", { name: "Choose a folder…" });
    this.rows = this.dialog.getByRole("list", { name: "Articles found" }).getByRole("listitem");
    this.problems = this.dialog.getByRole("alert", { name: "Could not be read" });
    this.confirm = this.dialog.getByRole("button", { name: /^Import \d/ });
    this.cancel = this.dialog.getByRole("button", { name: "Cancel" });
    this.done = this.dialog.getByRole("button", { name: "Done" });
  }

  row(headline: string): Locator {
    return this.rows.filter({ hasText: headline });
  }
}
