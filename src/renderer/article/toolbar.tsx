import type { JSX } from "react";
import type { Panel } from "../app/panels.ts";
import { isVisible } from "../app/panels.ts";
import { openDialog } from "../app/dialog-store.ts";
import { toggle, usePanels } from "../app/panels-store.ts";
import { useSession } from "../app/session-store.ts";
import { shortcutOf } from "../commands/commands.ts";
import { exportArticles } from "../desk/article-actions.ts";
import { openHistory } from "../history/history-actions.ts";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Icon } from "../ui/icon.tsx";
import { Menu } from "../ui/menu.tsx";
import { Breadcrumb } from "./breadcrumb.tsx";
import styles from "./article-view.module.css";

/** The line above the text: where the article stands, and what can be done with it. */
export function Toolbar(): JSX.Element {
  return (
    <div className={styles["toolbar"]}>
      <PanelButton panel="desk" />
      <Breadcrumb />
      <IconButton
        icon="command"
        label="Commands"
        shortcut={shortcutOf("palette.open")}
        onClick={() => openDialog({ kind: "palette" })}
      />
      <HistoryButton />
      <ExportMenu />
      <PanelButton panel="outline" />
      <PanelButton panel="details" />
      <PanelButton panel="preview" />
    </div>
  );
}

const PANEL_BUTTONS = {
  desk: { icon: "panel-left", label: "Desk", command: "view.desk" },
  outline: { icon: "list-tree", label: "Outline", command: "view.outline" },
  details: { icon: "panel-right", label: "Details", command: "view.details" },
  preview: { icon: "newspaper", label: "Preview", command: "view.preview" },
} as const;

function PanelButton({ panel }: { panel: Panel }): JSX.Element {
  const visible = usePanels((state) => isVisible(state, panel, state.windowWidth));
  const { icon, label, command } = PANEL_BUTTONS[panel];
  return (
    <IconButton
      icon={icon}
      label={label}
      shortcut={shortcutOf(command)}
      aria-pressed={visible}
      onClick={() => toggle(panel)}
    />
  );
}

function HistoryButton(): JSX.Element {
  const id = useSession(({ article, trashed }) => (trashed ? undefined : article?.id));
  return (
    <IconButton
      icon="history"
      label="History"
      shortcut={shortcutOf("history.open")}
      disabled={id === undefined}
      onClick={() => id !== undefined && void openHistory(id)}
    />
  );
}

function ExportMenu(): JSX.Element {
  const id = useSession(({ article, trashed }) => (trashed ? undefined : article?.id));
  const ids = id === undefined ? [] : [id];
  return (
    <Menu
      groups={[
        [
          {
            label: "HTML and a folder of pictures…",
            icon: <Icon name="folder-output" />,
            shortcut: shortcutOf("article.export-html"),
            onChoose: () => void exportArticles(ids, "html", "folder"),
          },
          {
            label: "HTML in one file…",
            icon: <Icon name="file-code" />,
            onChoose: () => void exportArticles(ids, "html", "self-contained"),
          },
          {
            label: "PDF…",
            icon: <Icon name="file-text" />,
            onChoose: () => void exportArticles(ids, "pdf", "self-contained"),
          },
        ],
        [
          {
            label: "JSON…",
            icon: <Icon name="file-json" />,
            shortcut: shortcutOf("article.export-json"),
            onChoose: () => void exportArticles(ids, "json", "folder"),
          },
        ],
      ]}
    >
      <Button look="quiet" disabled={id === undefined}>
        <Icon name="file-up" />
        Export
      </Button>
    </Menu>
  );
}
