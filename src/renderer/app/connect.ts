import { followEdition } from "../edition/edition-store.ts";
import { followBackups } from "../backup/backup-store.ts";
import { runKey, runMenuCommand } from "../commands/commands.ts";
import { refreshDesk } from "../desk/desk-store.ts";
import { followCounts, loadSaved } from "../desk/saved/saved-store.ts";
import { followList } from "../desk/selection/selection-store.ts";
import { followIgnored, loadLanguageSettings } from "../language/language-settings.ts";
import { followCorrections } from "../corrections/follow-corrections.ts";
import { followTarget } from "../links/follow-target.ts";
import { saveAtFlushMoments } from "../saving/flush-moments.ts";
import { loadThemes } from "../themes/themes-store.ts";
import { savingDesk } from "../saving/use-saving.ts";
import { listen } from "./api.ts";
import { loadDirectory, loadTags, useDirectory } from "./directory-store.ts";
import { loadLibrary } from "./library-store.ts";
import { notifyFailure } from "./notices-store.ts";
import { followWindowWidth } from "./panels-store.ts";

/** How long after a save the desk catches up with it, in milliseconds: a pause in typing, not each key. */
const CATCH_UP = 600;

/** Ties the window to the outside: keys, menus, main's messages, the window's size, and the moments to save. */
export function connect(): void {
  window.addEventListener("keydown", runKey);
  followWindowWidth();
  saveAtFlushMoments(savingDesk, window.dateline);
  listen("command", runMenuCommand);
  listen("problem", notifyFailure);
  listen(
    "library-changed",
    () =>
      void Promise.all([
        loadLibrary(),
        loadDirectory(),
        loadLanguageSettings(),
        loadSaved(),
        refreshDesk(),
        loadThemes(),
      ]),
  );
  listen("themes-changed", () => void loadThemes());
  followBackups();
  followEdition();
  followIgnored();
  followTarget();
  followCorrections();
  followList();
  followCounts();
  refreshDeskAfterSaves();
  refreshDeskWithDirectory();
}

function refreshDeskAfterSaves(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  savingDesk.store.subscribe((view, before) => {
    if (view.articleId !== before.articleId || view.revision === before.revision) return;
    clearTimeout(timer);
    timer = setTimeout(() => void Promise.all([refreshDesk(), loadTags()]), CATCH_UP);
  });
}

/** The rows of the desk say who wrote. */
function refreshDeskWithDirectory(): void {
  useDirectory.subscribe(({ version }, before) => {
    if (version !== before.version) void refreshDesk();
  });
}
