import { create } from "zustand";
import type { Asset } from "../../shared/asset.ts";
import type { Framing } from "../pictures/framing-dialog.tsx";
import type { Clearance } from "../../shared/preflight.ts";
import type { RebuildReport } from "../../shared/recovery.ts";
import type { DeskDialogName } from "../desk/desk-dialog.tsx";
import type { DirectoryDialogName } from "../settings/directory-dialog.tsx";
import type { HouseStyleRule } from "../../shared/house-style.ts";

/** The dialogs of the window; one is open at a time. */
export type DialogName =
  | { kind: "palette" }
  | { kind: "settings"; tab: SettingsTab }
  | { kind: "shortcuts" }
  | { kind: "backups" }
  | { kind: "edition" }
  | { kind: "directory"; dialog: DirectoryDialogName }
  | { kind: "house-rule"; rule: HouseStyleRule | null }
  | { kind: "empty-trash"; count: number }
  | { kind: "remove-article"; id: string; headline: string }
  | { kind: "history"; articleId: string }
  | { kind: "name-version"; articleId: string; revision: number | null; name: string; onNamed?: () => void }
  | { kind: "export-blocked"; blocked: Clearance["blocked"]; onPassed: () => void }
  | { kind: "repair-links"; targetId: string }
  | { kind: "last-pastes" }
  | { kind: "desk"; dialog: DeskDialogName }
  | { kind: "import" }
  | { kind: "framing"; asset: Asset; framing: Framing; onFramed: (framing: Framing) => void }
  | { kind: "rebuilt"; report: RebuildReport };

/** The parts of the settings dialog. */
export type SettingsTab =
  | "publication"
  | "theme"
  | "popular"
  | "authors"
  | "categories"
  | "tags"
  | "templates"
  | "house-style"
  | "language"
  | "preflight";

interface Dialogs {
  /** Later ones stand above earlier ones: an author's dialog over the settings. */
  stack: readonly DialogName[];
}

export const useDialogs = create<Dialogs>(() => ({ stack: [] }));

/** Opens a dialog above those that are open; one that is already open is not opened twice. */
export function openDialog(dialog: DialogName): void {
  useDialogs.setState(({ stack }) =>
    stack.some(({ kind }) => kind === dialog.kind) ? { stack } : { stack: [...stack, dialog] },
  );
}

/** Closes the topmost dialog. */
export function closeDialog(): void {
  useDialogs.setState(({ stack }) => ({ stack: stack.slice(0, -1) }));
}
