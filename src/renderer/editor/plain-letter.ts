/** What needs nothing but to be shown: one letter, mark, digit or space. Quotation marks and dashes may be set otherwise at once. */
const PLAIN = /^[\p{L}\p{M}\p{N} ]$/u;

/** Whether a key pressed in the text writes a plain letter. */
export function isPlainKey({ target, key, isComposing, ctrlKey, metaKey, altKey }: KeyboardEvent, root: Node): boolean {
  return target === root && PLAIN.test(key) && !isComposing && !ctrlKey && !metaKey && !altKey;
}

/** Whether this is the browser's own writing of a plain letter into the text. */
export function isPlainLetter(event: InputEvent, root: Node): boolean {
  const { target, isTrusted, inputType, isComposing, data } = event;
  return target === root && isTrusted && inputType === "insertText" && !isComposing && PLAIN.test(data ?? "");
}
