import { expect, it } from "vitest";
import { conflictCopies, syncServiceFor } from "./synced-folder.ts";

it.each([
  ["/home/ada/Dropbox/Desk/Library", "Dropbox"],
  ["/home/ada/Dropbox (Interpreter)/Library", "Dropbox"],
  ["/Users/ada/Library/CloudStorage/OneDrive-Interpreter/Library", "OneDrive"],
  ["/Users/ada/OneDrive", "OneDrive"],
  ["/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive/Library", "Google Drive"],
  ["/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/Library", "iCloud Drive"],
  ["/home/ada/Nextcloud/Library", "Nextcloud"],
  ["/home/ada/Box/Library", "Box"],
  ["/home/ada/pCloudDrive/Library", "pCloud"],
  ["/home/ada/MEGA/Library", "MEGA"],
  ["/home/ada/Yandex.Disk/Library", "Yandex.Disk"],
  ["/home/ada/Documents/Boxing/Library", null],
  ["/home/ada/Documents/Megaphone", null],
])("%s is synchronised by %s", (folder, service) => {
  expect(syncServiceFor(folder, () => [])).toBe(service);
});

it.each([
  [".stfolder", "Syncthing"],
  [".dropbox", "Dropbox"],
  [".sync_journal.db", "Nextcloud"],
])("%s in a folder above tells %s", (mark, service) => {
  expect(syncServiceFor("/mnt/shared/desk/Library", (folder) => (folder === "/mnt/shared" ? [mark] : []))).toBe(
    service,
  );
});

it("knows the copies that services make where two machines had written", () => {
  const copies = [
    "dateline (Ada's conflicted copy 2026-03-01).db",
    "dateline (conflicted copy).db",
    "dateline 2.db",
    "dateline-ADAS-LAPTOP.db",
    "dateline.db (conflict 2026-03-01)",
    "dateline.sync-conflict-20260301-140500-ABCDEF.db",
    "dateline_conf(1).db",
  ];
  const own = [
    "assets",
    "backups",
    "recovery",
    "damaged-2026-03-01-140500",
    "dateline.db",
    "dateline.db-wal",
    "dateline.lock",
  ];
  expect(conflictCopies([...own, ...copies])).toEqual(copies);
});
