import { ImageOff, RefreshCw, Trash2 } from "lucide-react";
import { type JSX, useRef } from "react";
import type { Image } from "../../../document/nodes/image/schema.ts";
import { choosePicture } from "../../ui/add-picture.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { pictureAddress, usePicture } from "../../ui/picture-store.ts";
import { BlockField } from "./block-field.tsx";
import { useOwnEvents } from "./use-own-events.ts";
import styles from "./views.module.css";

/** The parts of a picture that a reporter can change. */
export type ImageChange = Partial<Pick<Image, "assetId" | "alt" | "caption" | "credit">>;

export interface ImageViewProps {
  readonly image: Pick<Image, "assetId" | "alt" | "caption" | "credit">;
  readonly readOnly: boolean;
  readonly onChange: (change: ImageChange) => void;
  readonly onRemove: () => void;
}

/** A picture in the text, with its words below it. */
export function ImageView({ image, readOnly, onChange, onRemove }: ImageViewProps): JSX.Element {
  const words = useRef<HTMLElement>(null);
  const tools = useRef<HTMLDivElement>(null);
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
        <BlockField
          label="Alt text"
          className={styles["alt"] ?? ""}
          value={image.alt}
          readOnly={readOnly}
          onValue={(alt) => onChange({ alt })}
        />
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
  if (asset === null) {
    return (
      <div className={styles["missing"]}>
        <ImageOff aria-hidden />
        This picture is missing from the library.
      </div>
    );
  }
  // Its size is known before its bytes are there, so that the text below does not jump.
  const size = asset === undefined ? {} : { src: pictureAddress(asset), width: asset.width, height: asset.height };
  return <img {...size} alt={alt} draggable={false} className={styles["picture"]} />;
}
