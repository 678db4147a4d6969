/** Where each editor is put. */
export const PLACE = document.querySelector("main > div");

/** Says that an editor can be written in, and how a text is put into it. The text area goes by the name Dateline's has. */
export function isReady(textArea, fill) {
  textArea.setAttribute("role", "textbox");
  textArea.setAttribute("aria-label", "Article body");
  textArea.setAttribute("spellcheck", "false");
  globalThis.fill = fill;
}

/** Plain paragraphs as HTML. */
export function asHtml(paragraphs) {
  return paragraphs.map((text) => `<p>${text}</p>`).join("");
}

/** Plain paragraphs as the state of a Lexical editor. */
export function asLexicalState(paragraphs) {
  const shared = { direction: "ltr", format: "", indent: 0, version: 1 };
  const children = paragraphs.map((text) => ({
    ...shared,
    type: "paragraph",
    textFormat: 0,
    textStyle: "",
    children: [{ type: "text", text, detail: 0, format: 0, mode: "normal", style: "", version: 1 }],
  }));
  return JSON.stringify({ root: { ...shared, type: "root", children } });
}
