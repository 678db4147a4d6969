import { useLexicalEditable } from "@lexical/react/useLexicalEditable";
import { type JSX, useRef, useState } from "react";
import { captionDirection } from "../../../document/nodes/image/caption-direction.ts";
import type { ImageDetails } from "../../../document/nodes/image/node.ts";
import type { Asset } from "../../../shared/asset.ts";
import { fillWords } from "../../pictures/fill-words.ts";
import { FramedPicture } from "../../pictures/framed-picture.tsx";
import { openFraming } from "../../pictures/open-framing.ts";
import { choosePicture } from "../../ui/add-picture.ts";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { usePicture } from "../../ui/picture-store.ts";
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
    const picture = await choosePicture();
    if (picture === null) return;
    const { asset, words: said } = picture;
    onChange({ ...fillWords(image, said), assetId: asset.id, crop: undefined, focus: undefined, licence: undefined });
  };
  const asset = usePicture(image.assetId);
  const frame = (): void => openFraming(asset, image, onChange);
  return (
    <div className={styles["figure"]}>
      <Picture asset={asset} image={image} />
      <figcaption ref={words} dir={captionDirection(image)}>
        <BlockField
          name="caption"
          label="Caption"
          className="caption"
          value={image.caption}
          readOnly={readOnly}
          onValue={(caption) => onChange({ caption })}
        />
        <BlockField
          name="credit"
          label="Credit"
          className="credit"
          value={image.credit}
          readOnly={readOnly}
          onValue={(credit) => onChange({ credit })}
        />
        <div className={styles["alt"]}>
          <span aria-hidden>Alt</span>
          {image.decorative === true ? (
            <span className={styles["decorative"]}>Decoration: skipped by screen readers</span>
          ) : (
            <BlockField
              name="alt"
              label="Alt text: what does it show?"
              className={image.alt === "" ? (styles["asked"] ?? "") : ""}
              value={image.alt}
              readOnly={readOnly}
              onValue={(alt) => onChange({ alt })}
            />
          )}
          {!readOnly && image.alt === "" && (
            <Button
              size="small"
              look="quiet"
              onClick={() => onChange({ decorative: image.decorative === true ? undefined : true })}
            >
              {image.decorative === true ? "Describe it" : "Decorative"}
            </Button>
          )}
        </div>
        <div className={styles["alt"]}>
          <span aria-hidden>Licence</span>
          <BlockField
            label="Licence"
            value={image.licence ?? ""}
            readOnly={readOnly}
            onValue={(licence) => onChange({ licence: licence.trim() === "" ? undefined : licence })}
          />
        </div>
      </figcaption>
      {!readOnly && (
        <div ref={tools} className={styles["tools"]}>
          <IconButton label="Crop and focal point" icon="crop" size="small" disabled={!asset} onClick={frame} />
          <IconButton label="Replace picture" icon="refresh-cw" size="small" onClick={() => void replace()} />
          <IconButton label="Remove picture" icon="trash-2" size="small" onClick={onRemove} />
        </div>
      )}
    </div>
  );
}

function Picture({ asset, image }: { asset: Asset | null | undefined; image: ImageDetails }): JSX.Element | null {
  // The library may know of a picture whose file has been deleted from its folder.
  const [unreadable, setUnreadable] = useState<Asset>();
  if (asset === undefined) return null;
  if (asset === null || unreadable === asset) {
    return (
      <div className={styles["missing"]}>
        <Icon name="image-off" />
        This picture is missing from the library. Add it again, and it takes its old place.
      </div>
    );
  }
  return (
    <FramedPicture
      asset={asset}
      crop={image.crop}
      alt={image.alt}
      className={styles["picture"]}
      onUnreadable={() => setUnreadable(asset)}
    />
  );
}
