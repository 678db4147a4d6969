import { $generateJSONFromSelectedNodes, GetClipboardDataExtension } from "@lexical/clipboard";
import { $getEditor, type BaseSelection, configExtension, defineExtension } from "lexical";
import type { Surroundings } from "../../../document/surroundings.ts";
import { savingDesk } from "../../saving/use-saving.ts";
import { type ClipboardBody, clipboardBody } from "../paste/clipboard-body.ts";
import { copiedHtml, copiedText } from "./copied.ts";

/** What is copied leaves for other programs by the renderers of the page: clean HTML, and tables as spreadsheets take them. */
export const CopyExtension = defineExtension({
  name: "dateline/copy",
  dependencies: [
    configExtension(GetClipboardDataExtension, {
      $exportMimeType: { "text/html": [$export(copiedHtml)], "text/plain": [$export(copiedText)] },
    }),
  ],
});

function $export(render: (clipboard: ClipboardBody, surroundings: Surroundings) => string) {
  return (selection: BaseSelection | null, next: () => string | null): string | null => {
    const clipboard = clipboardBody($generateJSONFromSelectedNodes($getEditor(), selection).nodes);
    return clipboard === null ? next() : render(clipboard, surroundings());
  };
}

/** Pictures and other articles are not at hand for another program: their captions and headlines leave without them. */
function surroundings(): Surroundings {
  const { metadata } = savingDesk.store.getState();
  return {
    language: metadata?.language ?? "en",
    direction: metadata?.direction ?? "ltr",
    dateline: "",
    embeds: "link",
    picture: () => undefined,
    article: () => undefined,
  };
}
