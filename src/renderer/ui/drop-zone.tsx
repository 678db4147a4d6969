import { type DragEvent, type JSX, type ReactNode, useState } from "react";
import type { Asset } from "../../shared/asset.ts";
import { addPicture } from "./add-picture.ts";

/** A place a picture file can be dropped on. `over` styles it while one is held above. */
export function DropZone({
  className,
  over,
  disabled,
  onPicture,
  children,
}: {
  className: string;
  over: string;
  disabled: boolean;
  onPicture: (asset: Asset) => void;
  children: ReactNode;
}): JSX.Element {
  const [held, setHeld] = useState(false);
  const accept = (event: DragEvent): void => {
    if (disabled || !event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setHeld(true);
  };
  const drop = (event: DragEvent): void => {
    setHeld(false);
    const [file] = event.dataTransfer.files;
    if (disabled || file === undefined) return;
    event.preventDefault();
    void addPicture(file).then((asset) => asset !== null && onPicture(asset));
  };
  return (
    <div
      className={held ? `${className} ${over}` : className}
      onDragOver={accept}
      onDragLeave={() => setHeld(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}
