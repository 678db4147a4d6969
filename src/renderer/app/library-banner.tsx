import { Lock } from "lucide-react";
import type { JSX } from "react";
import { useLibrary } from "./library-store.ts";
import styles from "./application.module.css";

/** Says that the library can only be read, and why. */
export function LibraryBanner(): JSX.Element | null {
  const library = useLibrary((state) => state.library);
  if (library?.readOnly !== true) return null;
  return (
    <div role="alert" className={styles["banner"]}>
      <Lock aria-hidden />
      <p>
        <strong>This library can only be read.</strong> {library.reason ?? "Nothing you change would be kept."}
      </p>
    </div>
  );
}
