/** A frame in which a reader who asks for it sees a thing on the page, by the address its provider gives it for that. */
export interface Frame {
  readonly address: string;
  /** Width by height, as CSS has it, or a height in pixels. */
  readonly shape: "16 / 9" | "9 / 16" | "4 / 3" | number;
}

/** What is seen from an address alone. */
export interface Recognised {
  /** The address of the page, where that of its frame was given. */
  readonly address: string;
  /** Undefined where it cannot be shown on another page. */
  readonly frame?: Frame;
}

/** A place on the web that has a form of its own for being shown on other pages. Its name is written the same in any language. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  /** What an address of this provider stands for; undefined for one that is not its own, or is only its front page. */
  readonly recognise: (address: URL) => Recognised | undefined;
}

/** The host without `www.` and `m.`, by which most providers are known. */
export function plainHost(address: URL): string {
  return address.hostname.replace(/^(?:www|m|mobile)\./, "");
}
