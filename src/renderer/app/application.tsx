import type { JSX } from "react";
import { EditionDialog } from "../edition/edition-dialog.tsx";
import { BackupsDialog } from "../backup/backups-dialog.tsx";
import { Palette } from "../palette/palette.tsx";
import { ShortcutsSheet } from "../commands/shortcuts-sheet.tsx";
import { DeskDialog } from "../desk/desk-dialog.tsx";
import { EmptyTrashDialog } from "../desk/empty-trash-dialog.tsx";
import { RemoveArticleDialog } from "../desk/remove-article-dialog.tsx";
import { HistoryDialog } from "../history/history-dialog.tsx";
import { NameVersionDialog } from "../history/name-version-dialog.tsx";
import { ImportDialog } from "../import/import-dialog.tsx";
import { ExportBlockedDialog } from "../preflight/export-blocked-dialog.tsx";
import { LastPastesDialog } from "../paste/last-pastes-dialog.tsx";
import { RepairDialog } from "../links/repair-dialog.tsx";
import { RebuiltDialog } from "../recovery/rebuilt-dialog.tsx";
import { FramingDialog } from "../pictures/framing-dialog.tsx";
import { SyncedBanner } from "../recovery/synced-banner.tsx";
import { DirectoryDialog } from "../settings/directory-dialog.tsx";
import { HouseRuleDialog } from "../settings/house-rule-dialog.tsx";
import { SettingsDialog } from "../settings/settings-dialog.tsx";
import { TooltipProvider } from "../ui/tooltip.tsx";
import { closeDialog, type DialogName, useDialogs } from "./dialog-store.ts";
import { LibraryBanner } from "./library-banner.tsx";
import { Notices } from "./notices.tsx";
import { StatusBar } from "./status-bar.tsx";
import { Workspace } from "./workspace.tsx";
import styles from "./application.module.css";

/** The whole window. */
export function Application(): JSX.Element {
  const dialogs = useDialogs(({ stack }) => stack);
  return (
    <TooltipProvider>
      <div className={styles["window"]}>
        <LibraryBanner />
        <SyncedBanner />
        <Workspace />
        <StatusBar />
      </div>
      {dialogs.map((dialog) => (
        <DialogFor key={dialog.kind} dialog={dialog} />
      ))}
      <Notices />
    </TooltipProvider>
  );
}

function DialogFor({ dialog }: { dialog: DialogName }): JSX.Element {
  switch (dialog.kind) {
    case "palette":
      return <Palette onClose={closeDialog} />;
    case "settings":
      return <SettingsDialog tab={dialog.tab} onClose={closeDialog} />;
    case "shortcuts":
      return <ShortcutsSheet onClose={closeDialog} />;
    case "edition":
      return <EditionDialog onClose={closeDialog} />;
    case "backups":
      return <BackupsDialog onClose={closeDialog} />;
    case "directory":
      return <DirectoryDialog dialog={dialog.dialog} onClose={closeDialog} />;
    case "export-blocked":
      return <ExportBlockedDialog {...dialog} onClose={closeDialog} />;
    case "repair-links":
      return <RepairDialog targetId={dialog.targetId} onClose={closeDialog} />;
    case "last-pastes":
      return <LastPastesDialog onClose={closeDialog} />;
    case "desk":
      return <DeskDialog dialog={dialog.dialog} onClose={closeDialog} />;
    case "framing":
      return <FramingDialog {...dialog} onClose={closeDialog} />;
    case "import":
      return <ImportDialog />;
    case "rebuilt":
      return <RebuiltDialog report={dialog.report} onClose={closeDialog} />;
    case "house-rule":
      return <HouseRuleDialog rule={dialog.rule} onClose={closeDialog} />;
    case "empty-trash":
      return <EmptyTrashDialog count={dialog.count} onClose={closeDialog} />;
    case "remove-article":
      return <RemoveArticleDialog id={dialog.id} headline={dialog.headline} onClose={closeDialog} />;
    case "history":
      return <HistoryDialog articleId={dialog.articleId} onClose={closeDialog} />;
    case "name-version":
      return <NameVersionDialog {...dialog} onClose={closeDialog} />;
  }
}
