import { type JSX, useState } from "react";
import type { Asset } from "../../shared/asset.ts";
import { frameOf, frameOfRatio, isWhole } from "../../shared/picture/frame.ts";
import type { Crop, Focus } from "../../shared/picture/use.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { CropArea } from "./crop-area.tsx";
import { FramedPicture } from "./framed-picture.tsx";
import styles from "./framing.module.css";

export interface Framing {
  readonly crop: Crop | undefined;
  readonly focus: Focus | undefined;
}

/** The shapes in which pages, search engines and cards show a picture. */
const SHAPES = [
  { label: "1:1", ratio: 1 },
  { label: "4:3", ratio: 4 / 3 },
  { label: "16:9", ratio: 16 / 9 },
] as const;

/** Where the part of a picture that is shown and its focus are chosen. The picture itself stays as it is. */
export function FramingDialog({
  asset,
  framing,
  onFramed,
  onClose,
}: {
  asset: Asset;
  framing: Framing;
  onFramed: (framing: Framing) => void;
  onClose: () => void;
}): JSX.Element {
  const [crop, setCrop] = useState(() => frameOf(asset, framing.crop));
  const [focus, setFocus] = useState(framing.focus);
  const [ratio, setRatio] = useState<number | null>(null);
  const shape = (chosen: number | null): void => {
    setRatio(chosen);
    if (chosen !== null) setCrop(frameOfRatio(frameOf(asset, undefined), focus, chosen));
  };
  const save = (): void => {
    onFramed({ crop: isWhole(crop, asset) ? undefined : crop, focus });
    onClose();
  };
  const reset = (): void => {
    setRatio(null);
    setCrop(frameOf(asset, undefined));
    setFocus(undefined);
  };
  return (
    <Dialog
      title="Crop and focal point"
      description="Drag the frame or its corners; drag the point to what must stay in sight. With the keyboard: arrow keys move, with Shift they change the frame’s size."
      wide
      onClose={onClose}
      foot={
        <>
          <Button onClick={reset}>Whole picture</Button>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" onClick={save}>
            Use this part
          </Button>
        </>
      }
    >
      <div role="group" aria-label="Shape" className={styles["shapes"]}>
        {[{ label: "Free", ratio: null }, ...SHAPES, { label: "3:2", ratio: 3 / 2 }].map((each) => (
          <Button key={each.label} size="small" aria-pressed={each.ratio === ratio} onClick={() => shape(each.ratio)}>
            {each.label}
          </Button>
        ))}
      </div>
      <CropArea asset={asset} crop={crop} focus={focus} ratio={ratio} onCrop={setCrop} onFocus={setFocus} />
      <div className={styles["previews"]} role="group" aria-label="How it is shown">
        {SHAPES.map((each) => (
          <figure key={each.label}>
            <FramedPicture asset={asset} crop={frameOfRatio(crop, focus, each.ratio)} alt="" />
            <figcaption>{each.label}</figcaption>
          </figure>
        ))}
      </div>
    </Dialog>
  );
}
