import type { CDPSession, Page } from "@playwright/test";

/** An input method at work, as for Chinese or Japanese: what it composes is shown underlined in the text until it is committed. */
export class InputMethod {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(window: Page): Promise<InputMethod> {
    return new InputMethod(await window.context().newCDPSession(window));
  }

  /** Shows each text in turn as what is being composed. */
  async compose(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      await this.#session.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
  }

  /** Puts the chosen words in the place of what is being composed. */
  async commit(text: string): Promise<void> {
    await this.#session.send("Input.insertText", { text });
  }
}
