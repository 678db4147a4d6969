import type { FrameLocator, Locator, Page } from "@playwright/test";

/** The preview: the published page in its sandboxed frame. */
export class PreviewPage {
  readonly window: Page;
  readonly toggle: Locator;
  readonly frame: Locator;
  readonly page: FrameLocator;

  constructor(window: Page) {
    this.window = window;
    this.toggle = window.getByRole("button", { name: "Preview", exact: true });
    this.frame = window.locator('iframe[title="Preview"]');
    this.page = window.frameLocator('iframe[title="Preview"]');
  }
}
