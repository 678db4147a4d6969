/** What another program put on the clipboard, as it was. */
export interface RawClipboard {
  /** Empty where it held plain text alone. */
  readonly html: string;
  readonly plainText: string;
}

/** The raw clipboard of a paste or drop. */
export function rawClipboard(data: DataTransfer): RawClipboard {
  return { html: data.getData("text/html"), plainText: data.getData("text/plain") };
}
