/** Holds what is typed while there is no place for it yet. */
export interface CaughtTyping {
  /** Ends the catching and answers what was typed. */
  release(): string;
}

/**
 * Takes the keys between the wish for a new article and its appearance, which would otherwise go into the one before. Who
 * types on at once finds it in the new headline.
 */
export function catchTyping(): CaughtTyping {
  const field = document.createElement("input");
  field.setAttribute("aria-label", "Headline of the new article");
  Object.assign(field.style, { position: "fixed", insetBlockStart: "0", inlineSize: "1px", opacity: "0" });
  document.body.append(field);
  field.focus({ preventScroll: true });
  return {
    release() {
      const { value } = field;
      field.remove();
      return value;
    },
  };
}
