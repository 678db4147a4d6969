import type { Locator, Page } from "@playwright/test";

/** Preflight: what is found in an article before it leaves. */
export class PreflightPage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  get panel(): Locator {
    return this.window.getByRole("tabpanel", { name: "Preflight" });
  }

  get summary(): Locator {
    return this.panel.getByRole("status");
  }

  /** The findings of a group by their message. */
  finding(group: "Holds the export back" | "Warnings" | "Worth a look" | "Let pass", message: string): Locator {
    return this.panel.getByRole("region", { name: group }).getByRole("listitem").filter({ hasText: message });
  }

  async open(): Promise<void> {
    await this.window.keyboard.press("ControlOrMeta+6");
    await this.summary.waitFor();
  }
}
