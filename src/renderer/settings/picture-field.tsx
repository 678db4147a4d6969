import type { JSX, ReactNode } from "react";
import { choosePicture } from "../ui/add-picture.ts";
import { Button } from "../ui/button.tsx";
import { DropZone } from "../ui/drop-zone.tsx";
import styles from "./settings.module.css";
import { Icon } from "../ui/icon.tsx";

/** A picture that is chosen from a file or dropped: a logo or a portrait. */
export function PictureField({
  name,
  pictureId,
  readOnly,
  shown,
  onPicture,
}: {
  name: string;
  pictureId: string | null;
  readOnly: boolean;
  shown: ReactNode;
  onPicture: (id: string | null) => void;
}): JSX.Element {
  const choose = async (): Promise<void> => {
    const picture = await choosePicture();
    if (picture !== null) onPicture(picture.asset.id);
  };
  return (
    <DropZone
      className={styles["picture"] ?? ""}
      over={styles["over"] ?? ""}
      disabled={readOnly}
      onPicture={({ asset }) => onPicture(asset.id)}
    >
      {shown}
      {!readOnly && (
        <>
          <Button size="small" onClick={() => void choose()}>
            <Icon name="image-plus" />
            {pictureId === null ? `Choose a ${name}…` : "Choose another…"}
          </Button>
          {pictureId !== null && (
            <Button size="small" look="quiet" onClick={() => onPicture(null)}>
              Remove
            </Button>
          )}
        </>
      )}
    </DropZone>
  );
}
