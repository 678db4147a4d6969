import { $insertGeneratedNodes, ClipboardImportExtension, type ImportMimeTypeFunction } from "@lexical/clipboard";
import { $getEditor, type BaseSelection, configExtension, defineExtension } from "lexical";
import { intakeHtml } from "../../../intake/intake.ts";
import { savingDesk } from "../../saving/use-saving.ts";
import { $nodesFromClipboardJson } from "./clipboard-json.ts";
import { $fitIntoPlace } from "./fit-into-cell.ts";
import { $insertPasted } from "./insert-pasted.ts";
import { pasteWithPictures } from "./paste-with-pictures.ts";
import { rememberPaste } from "./receipt/last-pastes.ts";
import { rawClipboard } from "./receipt/raw-clipboard.ts";
import { PasteReceiptExtension } from "./receipt/receipt-extension.ts";

/**
 * What is pasted or dropped as HTML, or from another article: read without running or fetching anything, and made into the nodes
 * of a body only. Where that is not possible, the clipboard's plain text is taken.
 */
export const PasteExtension = defineExtension({
  name: "dateline/paste",
  dependencies: [
    PasteReceiptExtension,
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        "application/x-lexical-editor": [$pasteFromEditor],
        "text/html": [$pasteHtml],
        "text/plain": [$pastePlain],
      },
    }),
  ],
});

function $pasteHtml(...[html, selection, , dataTransfer]: Parameters<ImportMimeTypeFunction>): boolean {
  const language = savingDesk.store.getState().metadata?.language ?? "en";
  const intake = intakeHtml(html, { mode: "full", language });
  if (!intake.ok) return false;
  const clipboard = rawClipboard(dataTransfer);
  const { body, pictures, receipt } = intake.value;
  rememberPaste(clipboard, { body, receipt });
  if (pictures.length > 0) void pasteWithPictures($getEditor(), intake.value, dataTransfer, language);
  else $insertPasted({ clipboard, language, full: { body, receipt } }, selection);
  return true;
}

function $pasteFromEditor(...[json, selection]: Parameters<ImportMimeTypeFunction>): boolean {
  const nodes = $nodesFromClipboardJson(json);
  return nodes !== null && $insert(nodes, selection);
}

function $pastePlain(...[, , $next, dataTransfer]: Parameters<ImportMimeTypeFunction>): boolean {
  rememberPaste(rawClipboard(dataTransfer), null);
  return $next();
}

function $insert(nodes: Parameters<typeof $insertGeneratedNodes>[1], selection: BaseSelection): true {
  $insertGeneratedNodes($getEditor(), $fitIntoPlace(nodes), selection);
  return true;
}
