import { type JSX, useState } from "react";
import { useLibrary } from "../app/library-store.ts";
import styles from "../app/application.module.css";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";

const DISMISSED = "dateline.synced-folder-dismissed";

/** Says that a service synchronises the library's folder, or that such a service has left second copies in it. */
export function SyncedBanner(): JSX.Element | null {
  const library = useLibrary((state) => state.library);
  const [dismissed, setDismissed] = useState(() => localStorage.getItem(DISMISSED));
  if (library === null || (library.syncedBy === null && library.conflictCopies.length === 0)) return null;
  const matter = [library.folder, ...library.conflictCopies].join("\n");
  if (dismissed === matter) return null;
  const dismiss = (): void => {
    localStorage.setItem(DISMISSED, matter);
    setDismissed(matter);
  };
  return (
    <div role="status" className={styles["banner"]}>
      <Icon name="cloud-alert" />
      <p>
        {library.syncedBy !== null && (
          <>
            <strong>{library.syncedBy} synchronises this library’s folder.</strong> Two machines that write to it at
            once, or a half-copied database, can damage it. Keep the library in a folder of this machine, and put only
            exports and backups where they are synchronised.{" "}
          </>
        )}
        {library.conflictCopies.length > 0 && (
          <>
            <strong>Second copies were left in it:</strong> {library.conflictCopies.join(", ")}. They may hold work from
            another machine: open each from a folder of its own before you delete it.
          </>
        )}
      </p>
      <Button look="quiet" shape="icon" aria-label="Dismiss" onClick={dismiss}>
        <Icon name="x" />
      </Button>
    </div>
  );
}
