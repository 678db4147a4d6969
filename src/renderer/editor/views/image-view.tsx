import { useLexicalEditable } from "@lexical/react/useLexicalEditable";
import { ImageOff, RefreshCw, Trash2 } from "lucide-react";
import { type JSX, useRef, useState } from "react";
import type { ImageDetails } from "../../../document/nodes/image/node.ts";
import { choosePicture } from "../../ui/add-picture.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { pictureAddress, usePicture } from "../../ui/picture-store.ts";
import { BlockField } from "./block-field.tsx";
import { useOwnEvents } from "./use-own-events.ts";
import styles from "./views.module.css";

export interface ImageViewProps {
  readonly image: ImageDetails;
  readonly onChange: (change: Partial<ImageDetails>) => void;
  readonly onRemove: () => void;
}

/** A picture in the text, with its words below it. */
export function ImageView({ image, onChange, onRemove }: ImageViewProps): JSX.Element {
  const words = useRef<HTMLElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const readOnly = !useLexicalEditable();
  useOwnEvents(words);
  useOwnEvents(tools);
  const replace = async (): Promise<void> => {
    const asset = await choosePicture();
    if (asset !== null) onChange({ assetId: asset.id });
  };
  return (
    <div className={styles["figure"]}>
      <Picture assetId={image.assetId} alt={image.alt} />
      <figcaption ref={words}>
        <BlockField
          label="Caption"
          className="caption"
          value={image.caption}
          readOnly={readOnly}
          onValue={(caption) => onChange({ caption })}
        />
        <BlockField
          label="Credit"
          className="credit"
          value={image.credit}
          readOnly={readOnly}
          onValue={(credit) => onChange({ credit })}
        />
        <div className={styles["alt"]}>
          <span aria-hidden>Alt</span>
          <BlockField label="Alt text" value={image.alt} readOnly={readOnly} onValue={(alt) => onChange({ alt })} />
        </div>
      </figcaption>
      {!readOnly && (
        <div ref={tools} className={styles["tools"]}>
          <IconButton label="Replace picture" icon={RefreshCw} size="small" onClick={() => void replace()} />
          <IconButton label="Remove picture" icon={Trash2} size="small" onClick={onRemove} />
        </div>
      )}
    </div>
  );
}

function Picture({ assetId, alt }: { assetId: string; alt: string }): JSX.Element {
  const asset = usePicture(assetId);
  // The library may know of a picture whose file has been deleted from its folder.
  const [unreadable, setUnreadable] = useState<typeof asset>();
  if (asset === null || (asset !== undefined && unreadable === asset)) {
    return (
      <div className={styles["missing"]}>
        <ImageOff aria-hidden />
        This picture is missing from the library. Add it again, and it takes its old place.
      </div>
    );
  }
  // Its size is known before its bytes are there, so that the text below does not jump.
  const size = asset === undefined ? {} : { src: pictureAddress(asset), width: asset.width, height: asset.height };
  return (
    <img {...size} alt={alt} draggable={false} className={styles["picture"]} onError={() => setUnreadable(asset)} />
  );
}
