import { $insertGeneratedNodes, ClipboardImportExtension, type ImportMimeTypeFunction } from "@lexical/clipboard";
import { $getEditor, configExtension, defineExtension } from "lexical";
import { intakeHtml } from "../../../intake/intake.ts";
import { savingDesk } from "../../saving/use-saving.ts";
import { $nodesFromBody } from "./body-nodes.ts";
import { $nodesFromClipboardJson } from "./clipboard-json.ts";

/**
 * What is pasted or dropped as HTML, or from another article: read without running or fetching anything, and made into the nodes
 * of a body only.
 */
export const PasteExtension = defineExtension({
  name: "dateline/paste",
  dependencies: [
    configExtension(ClipboardImportExtension, {
      $importMimeType: { "application/x-lexical-editor": [$pasteFromEditor], "text/html": [$pasteHtml] },
    }),
  ],
});

function $pasteHtml(...[html, selection, $next]: Parameters<ImportMimeTypeFunction>): boolean {
  const language = savingDesk.store.getState().metadata?.language ?? "en";
  const intake = intakeHtml(html, { mode: "full", language });
  if (!intake.ok) return $next();
  $insertGeneratedNodes($getEditor(), $nodesFromBody(intake.value.body), selection);
  return true;
}

function $pasteFromEditor(...[json, selection, $next]: Parameters<ImportMimeTypeFunction>): boolean {
  const nodes = $nodesFromClipboardJson(json);
  if (nodes === null) return $next();
  $insertGeneratedNodes($getEditor(), nodes, selection);
  return true;
}
