import type { Asset } from "../../shared/asset.ts";
import { openDialog } from "../app/dialog-store.ts";
import type { Framing } from "./framing-dialog.tsx";

/** Asks which part of a picture is shown. Nothing is asked of a picture that the library does not have. */
export function openFraming(
  asset: Asset | null | undefined,
  { crop, focus }: Partial<Framing>,
  onFramed: (framing: Framing) => void,
): void {
  if (asset) openDialog({ kind: "framing", asset, framing: { crop, focus }, onFramed });
}
