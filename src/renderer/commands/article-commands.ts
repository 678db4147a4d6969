import { openArticle, useSession } from "../app/session-store.ts";
import { maySetStatus, setStatus } from "../article/set-status.ts";
import { STATUS_CHOICES } from "../article/status-labels.ts";
import {
  askToRemove,
  duplicateArticle,
  exportArticles,
  newArticle,
  restoreArticle,
  trashArticle,
} from "../desk/article-actions.ts";
import { useDesk } from "../desk/desk-store.ts";
import { importClipboard, startImport } from "../import/import-actions.ts";
import { copyArticle, copyArticleAs, saveCopyElsewhere } from "../rescue/rescue-article.ts";
import { canEdit, type Command, isOpen, isWritable } from "./command.ts";

/** Commands about articles: making, exporting, removing, stepping through them. */
export const ARTICLE_COMMANDS = [
  {
    id: "article.new",
    label: "New article",
    group: "Article",
    shortcut: "mod+n",
    keywords: ["write", "create", "start"],
    when: isWritable,
    run: () => void newArticle(),
  },
  {
    id: "article.export-html",
    label: "Export HTML with pictures in a folder",
    group: "Article",
    shortcut: "mod+e",
    keywords: ["publish", "page", "save as"],
    when: isOpen,
    run: () => withArticle((id) => exportArticles([id], "html", "folder")),
  },
  {
    id: "article.export-html-self-contained",
    label: "Export HTML as one file",
    group: "Article",
    keywords: ["publish", "page", "self-contained", "embedded"],
    when: isOpen,
    run: () => withArticle((id) => exportArticles([id], "html", "self-contained")),
  },
  {
    id: "article.export-pdf",
    label: "Export PDF",
    group: "Article",
    keywords: ["print", "paper", "portable document"],
    when: isOpen,
    run: () => withArticle((id) => exportArticles([id], "pdf", "self-contained")),
  },
  {
    id: "article.export-json",
    label: "Export JSON",
    group: "Article",
    shortcut: "mod+shift+e",
    keywords: ["data", "exchange"],
    when: isOpen,
    run: () => withArticle((id) => exportArticles([id], "json", "folder")),
  },
  {
    id: "article.import",
    label: "Import articles",
    group: "Article",
    shortcut: "mod+shift+o",
    keywords: ["word", "wordpress", "markdown", "json", "open file", "folder", "zip"],
    when: isWritable,
    run: startImport,
  },
  {
    id: "article.import-clipboard",
    label: "Import from clipboard",
    group: "Article",
    keywords: ["paste", "take apart", "page"],
    when: isWritable,
    run: () => void importClipboard(),
  },
  {
    id: "article.copy",
    label: "Copy article",
    group: "Article",
    keywords: ["clipboard", "whole text"],
    when: isOpen,
    run: () => void copyArticle(),
  },
  {
    id: "article.copy-html",
    label: "Copy article as HTML",
    group: "Article",
    keywords: ["clipboard", "markup", "fragment"],
    when: isOpen,
    run: () => void copyArticleAs("HTML"),
  },
  {
    id: "article.copy-markdown",
    label: "Copy article as Markdown",
    group: "Article",
    keywords: ["clipboard", "md"],
    when: isOpen,
    run: () => void copyArticleAs("Markdown"),
  },
  {
    id: "article.copy-text",
    label: "Copy article as plain text",
    group: "Article",
    keywords: ["clipboard", "txt", "unformatted"],
    when: isOpen,
    run: () => void copyArticleAs("plain text"),
  },
  {
    id: "article.save-copy",
    label: "Save a copy elsewhere",
    group: "Article",
    keywords: ["file", "save as", "rescue"],
    when: isOpen,
    run: () => void saveCopyElsewhere(),
  },
  {
    id: "article.duplicate",
    label: "Duplicate article",
    group: "Article",
    keywords: ["copy"],
    when: canEdit,
    run: () => withArticle(duplicateArticle),
  },
  {
    id: "article.trash",
    label: "Move article to trash",
    group: "Article",
    shortcut: "mod+shift+backspace",
    keywords: ["delete", "remove"],
    when: canEdit,
    run: () => withArticle(trashArticle),
  },
  {
    id: "article.restore",
    label: "Restore article from trash",
    group: "Article",
    keywords: ["undelete"],
    when: ({ article, writable }) => article?.trashed === true && writable,
    run: () => withArticle(restoreArticle),
  },
  {
    id: "article.remove",
    label: "Delete article for good…",
    group: "Article",
    keywords: ["trash", "remove"],
    when: ({ article, writable }) => article?.trashed === true && writable,
    run: () => {
      const id = useSession.getState().article?.id;
      if (id !== undefined) askToRemove(id);
    },
  },
  {
    id: "article.next",
    label: "Next article in the list",
    group: "Go to",
    shortcut: "mod+alt+arrowdown",
    run: () => step(1),
  },
  {
    id: "article.previous",
    label: "Previous article in the list",
    group: "Go to",
    shortcut: "mod+alt+arrowup",
    run: () => step(-1),
  },
] as const satisfies readonly Command[];

/** One command for each status an article can be given, where it may be given it. */
export const STATUS_COMMANDS: readonly Command[] = STATUS_CHOICES.map(({ value, label }) => ({
  id: `status.${value}`,
  label: `Set status to ${label}`,
  group: "Status",
  when: (context) => canEdit(context) && maySetStatus(value),
  run: () => setStatus(value),
}));

function withArticle(act: (id: string) => Promise<void>): void {
  const id = useSession.getState().article?.id;
  if (id !== undefined) void act(id);
}

function step(by: 1 | -1): void {
  const { rows, filter } = useDesk.getState();
  const openId = useSession.getState().article?.id;
  const at = rows.findIndex(({ id }) => id === openId);
  const next = rows[at < 0 ? 0 : at + by];
  if (next !== undefined) void openArticle(next.id, filter.shelf === "trash");
}
