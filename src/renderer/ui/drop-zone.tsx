import { type DragEvent, type JSX, type ReactNode, useState } from "react";
import type { TakenPicture } from "../../shared/picture/words.ts";
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
  onPicture: (picture: TakenPicture) => void;
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
    void addPicture(file).then((picture) => picture !== null && onPicture(picture));
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
