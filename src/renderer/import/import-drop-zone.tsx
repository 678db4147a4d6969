import { type DragEvent, type JSX, type ReactNode, useState } from "react";
import { useWritable } from "../app/library-store.ts";
import { notify } from "../app/notices-store.ts";
import { readDropped } from "./dropped-files.ts";
import { importContents } from "./import-actions.ts";
import styles from "./import.module.css";

/** A place on which articles can be dropped as files. */
export function ImportDropZone({ children }: { children: ReactNode }): JSX.Element {
  const writable = useWritable();
  const [held, setHeld] = useState(false);
  const accept = (event: DragEvent): void => {
    if (!writable || !event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setHeld(true);
  };
  const drop = (event: DragEvent): void => {
    setHeld(false);
    if (!writable || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void take(event.dataTransfer);
  };
  return (
    <div
      className={held ? `${styles["drop"]} ${styles["held"]}` : styles["drop"]}
      onDragOver={accept}
      onDragLeave={() => setHeld(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}

async function take(transfer: DataTransfer): Promise<void> {
  const files = await readDropped(transfer);
  if (files === null) {
    notify({ kind: "failure", message: "This is too much to drop.", mend: "Choose File > Import and the folder." });
  } else if (files.length > 0) await importContents(files);
}
