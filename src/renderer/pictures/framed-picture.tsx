import type { JSX } from "react";
import type { Asset } from "../../shared/asset.ts";
import { frameOf } from "../../shared/picture/frame.ts";
import type { Crop } from "../../shared/picture/use.ts";
import { pictureAddress } from "../ui/picture-store.ts";

/** The part of a picture that is shown; its size is known before its bytes are there, so that nothing jumps. */
export function FramedPicture({
  asset,
  crop,
  alt,
  className,
  onUnreadable,
}: {
  asset: Asset;
  crop: Crop | undefined;
  alt: string;
  className?: string | undefined;
  /** The file is not there, or is no picture. */
  onUnreadable?: () => void;
}): JSX.Element {
  const { x, y, width, height } = frameOf(asset, crop);
  const inset = [
    y / asset.height,
    (asset.width - x - width) / asset.width,
    (asset.height - y - height) / asset.height,
    x / asset.width,
  ];
  const objectViewBox = `inset(${inset.map((part) => `${String(part * 100)}%`).join(" ")})`;
  return (
    <img
      src={pictureAddress(asset)}
      width={width}
      height={height}
      alt={alt}
      draggable={false}
      className={className}
      style={{ objectViewBox }}
      onError={onUnreadable}
    />
  );
}
