import { KoenigComposer, KoenigEditor } from "@tryghost/koenig-lexical";
import "../node_modules/@tryghost/koenig-lexical/dist/style.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { asLexicalState, isReady, PLACE } from "../page.js";

/** What Ghost hands its editor for uploads: nothing is uploaded here. */
const fileUploader = {
  useFileUpload: () => ({ progress: 100, isLoading: false, upload: async () => [], errors: [], filesNumber: 0 }),
  fileTypes: {},
};

/** Ghost's Koenig with all its cards, as Ghost's own demonstration sets it up. */
const root = createRoot(PLACE);
function show(initialEditorState) {
  root.render(
    createElement(
      "div",
      { className: "koenig-lexical", key: initialEditorState?.length ?? 0 },
      createElement(KoenigComposer, { initialEditorState, fileUploader }, createElement(KoenigEditor)),
    ),
  );
}
async function editable() {
  for (;;) {
    const found = PLACE.querySelector("[contenteditable=true]");
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
show();
isReady(await editable(), async (paragraphs) => {
  show(asLexicalState(paragraphs));
  await new Promise((resolve) => setTimeout(resolve, 200));
  (await editable()).setAttribute("aria-label", "Article body");
});
