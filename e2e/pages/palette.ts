import type { Page } from "@playwright/test";

/** The command palette, opened with Ctrl/Cmd+K. */
export class PalettePage {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  async run(command: string): Promise<void> {
    await this.window.keyboard.press("ControlOrMeta+k");
    await this.window.getByRole("combobox", { name: "Command" }).fill(command);
    await this.window.getByRole("option", { name: command }).first().click();
  }
}
