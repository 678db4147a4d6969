import type { Page } from "@playwright/test";

/** The command palette, opened with Ctrl/Cmd+K. */
export class PalettePage {
  constructor(readonly window: Page) {}

  async run(command: string): Promise<void> {
    await this.window.keyboard.press("ControlOrMeta+k");
    await this.window.getByRole("combobox", { name: "Command" }).fill(command);
    await this.window.getByRole("option", { name: command }).first().click();
  }
}
