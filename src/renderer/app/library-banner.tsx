import type { JSX } from "react";
import { rebuildLibrary, useRebuilding } from "../recovery/rebuild-library.ts";
import { Button } from "../ui/button.tsx";
import styles from "./application.module.css";
import { useLibrary } from "./library-store.ts";
import { Icon } from "../ui/icon.tsx";

/** Says that the library can only be read, and why; one that is damaged can be rebuilt from here. */
export function LibraryBanner(): JSX.Element | null {
  const library = useLibrary((state) => state.library);
  const rebuilding = useRebuilding((state) => state.rebuilding);
  if (library?.readOnly !== true) return null;
  const sign = library.damaged ? "triangle-alert" : "lock";
  return (
    <div role="alert" className={styles["banner"]}>
      <Icon name={sign} />
      <p>
        <strong>{library.damaged ? "This library has to be rebuilt." : "This library can only be read."}</strong>{" "}
        {library.reason ?? "Nothing you change would be kept."}
      </p>
      {library.damaged && (
        <Button size="small" disabled={rebuilding} onClick={() => void rebuildLibrary()}>
          {rebuilding ? "Rebuilding…" : "Rebuild the library"}
        </Button>
      )}
    </div>
  );
}
