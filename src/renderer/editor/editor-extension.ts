import {
  ClickAfterLastBlockExtension,
  HorizontalRuleNode,
  NodeSelectionDataSelectedExtension,
  TabIndentationExtension,
} from "@lexical/extension";
import { HistoryExtension } from "@lexical/history";
import { configExtension, defineExtension } from "lexical";
import { AlsoReadNode } from "../../document/nodes/also-read/node.ts";
import { EmbedNode } from "../../document/nodes/embed/node.ts";
import { ImageNode } from "../../document/nodes/image/node.ts";
import { useLanguageSettings } from "../language/language-settings.ts";
import { savingDesk } from "../saving/use-saving.ts";
import { AutosaveExtension } from "./autosave-extension.ts";
import { EDITOR_COMMANDS } from "./commands/editor-commands.ts";
import { ShortcutsExtension } from "./commands/shortcuts-extension.ts";
import { CopyExtension } from "./copy/copy-extension.ts";
import { ConcentrationExtension } from "./concentration/concentration-extension.ts";
import { FindExtension } from "./find/find-extension.ts";
import { FootnoteEditingExtension } from "./footnote/footnote-extension.ts";
import { FocusExtension } from "./focus-extension.ts";
import { HandleExtension } from "./handle/handle-extension.ts";
import { PicturesExtension } from "./images/pictures-extension.ts";
import { LanguageExtension } from "./language/language-extension.ts";
import { LinkEditingExtension } from "./link/link-editing-extension.ts";
import { isOtherText } from "./language/head-text.ts";
import { LoadExtension } from "./load-extension.ts";
import { MarkdownExtension } from "./markdown-extension.ts";
import { MeasureExtension } from "./measure/measure-extension.ts";
import { ObjectsExtension } from "./objects-extension.ts";
import { EmbedPasteExtension } from "./paste/embed-paste-extension.ts";
import { PasteExtension } from "./paste/paste-extension.ts";
import { PlaceholderExtension } from "./placeholder-extension.ts";
import { reportEditorError } from "./report-error.ts";
import { SelectionExtension } from "./selection/selection-extension.ts";
import { ShowFirstExtension } from "./show-first-extension.ts";
import { SlashExtension } from "./slash/slash-extension.ts";
import { TableEditingExtension } from "./table/table-extension.ts";
import { TakeApartExtension } from "../import/take-apart-extension.ts";
import { TypographyExtension } from "./typography/typography-extension.ts";
import { OutlineExtension } from "./outline/outline-extension.ts";
import { DocumentInWindow } from "./views/document-in-window.tsx";

/** How many steps back can be undone. Each keeps a state whose unchanged blocks it shares with its neighbours. */
const HISTORY_DEPTH = 1000;

/** The editor of an article's body: the document as it lives in a window, and all that helps to write it. */
export const EditorExtension = defineExtension({
  name: "dateline/editor",
  namespace: "dateline",
  onError: reportEditorError,
  theme: { list: { nested: { listitem: "nested" } }, tableCellSelected: "selected-cell" },
  // The article is put in once the editor stands on the page.
  $initialEditorState: null,
  dependencies: [
    DocumentInWindow,
    configExtension(HistoryExtension, { maxDepth: HISTORY_DEPTH }),
    configExtension(AutosaveExtension, {
      reportChange: (articleId, serialise) => savingDesk.changeBody(articleId, serialise),
    }),
    configExtension(ShortcutsExtension, { commands: EDITOR_COMMANDS }),
    configExtension(MeasureExtension, {
      readLanguage: () => savingDesk.store.getState().metadata?.language ?? "en",
      followLanguage: (changed) =>
        savingDesk.store.subscribe(({ metadata }, before) => {
          if (metadata?.language !== before.metadata?.language) changed();
        }),
    }),
    configExtension(TabIndentationExtension, { maxIndent: 4 }),
    ClickAfterLastBlockExtension,
    CopyExtension,
    EmbedPasteExtension,
    FindExtension,
    FocusExtension,
    FootnoteEditingExtension,
    HandleExtension,
    ConcentrationExtension,
    OutlineExtension,
    configExtension(LanguageExtension, {
      readMetadata: () => savingDesk.store.getState().metadata,
      followMetadata: (changed) =>
        savingDesk.store.subscribe(({ metadata }, before) => {
          if (isOtherText(metadata, before.metadata)) changed();
        }),
    }),
    LinkEditingExtension,
    LoadExtension,
    MarkdownExtension,
    configExtension(NodeSelectionDataSelectedExtension, {
      nodes: [AlsoReadNode, EmbedNode, HorizontalRuleNode, ImageNode],
    }),
    ObjectsExtension,
    PasteExtension,
    PicturesExtension,
    PlaceholderExtension,
    SelectionExtension,
    ShowFirstExtension,
    SlashExtension,
    TableEditingExtension,
    TakeApartExtension,
    configExtension(TypographyExtension, {
      readLanguage: () => savingDesk.store.getState().metadata?.language ?? "en",
      isOn: () => useLanguageSettings.getState().personal?.smartTypography === true,
    }),
  ],
});
