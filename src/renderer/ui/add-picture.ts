import { describeScaling } from "../../shared/picture/scaling.ts";
import type { TakenPicture } from "../../shared/picture/words.ts";
import type { Result } from "../../shared/result.ts";
import { request } from "../app/api.ts";
import { notify } from "../app/notices-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { rememberPicture } from "./picture-store.ts";

/** Lets the reporter choose a picture from a file; null if none was chosen or it could not be taken in. */
export async function choosePicture(): Promise<TakenPicture | null> {
  return taken(await request("assets.choose", undefined));
}

/** Takes in a dropped file; null if it is no picture, which is then said. */
export async function addPicture(file: File): Promise<TakenPicture | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return taken(await request("assets.add", { fileName: file.name.slice(-255), bytes }));
}

function taken(outcome: Result<TakenPicture | null>): TakenPicture | null {
  if (!outcome.ok) {
    respondToFailure(outcome.error);
    return null;
  }
  const picture = outcome.value;
  if (picture === null) return null;
  rememberPicture(picture.asset);
  if (picture.scaledFrom !== null) tellScaled(picture.asset, picture.scaledFrom);
  return picture;
}

function tellScaled(kept: TakenPicture["asset"], before: NonNullable<TakenPicture["scaledFrom"]>): void {
  notify({ kind: "information", message: describeScaling(kept.fileName, before, kept) });
}
