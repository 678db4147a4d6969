import { openDialog } from "../app/dialog-store.ts";
import { backUpNow } from "../backup/backup-actions.ts";
import { type Command, isWritable } from "./command.ts";

/** Commands about backups. */
export const BACKUP_COMMANDS = [
  {
    id: "backup.take",
    label: "Back up now",
    group: "Library",
    keywords: ["copy", "save"],
    when: isWritable,
    run: () => void backUpNow(),
  },
  {
    id: "backup.restore",
    label: "Restore from backup",
    group: "Library",
    keywords: ["backups", "earlier", "undo", "recover", "bring back"],
    run: () => openDialog({ kind: "backups" }),
  },
] as const satisfies readonly Command[];
