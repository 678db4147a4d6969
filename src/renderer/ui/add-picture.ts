import type { Asset } from "../../shared/asset.ts";
import { request } from "../app/api.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { rememberPicture } from "./picture-store.ts";

/** Lets the reporter choose a picture from a file; null if none was chosen or it could not be taken in. */
export async function choosePicture(): Promise<Asset | null> {
  const outcome = await request("assets.choose", undefined);
  if (!outcome.ok) respondToFailure(outcome.error);
  else if (outcome.value !== null) rememberPicture(outcome.value);
  return outcome.ok ? outcome.value : null;
}

/** Takes in a dropped file; null if it is no picture, which is then said. */
export async function addPicture(file: File): Promise<Asset | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const outcome = await request("assets.add", { fileName: file.name.slice(-255), bytes });
  if (!outcome.ok) respondToFailure(outcome.error);
  else rememberPicture(outcome.value);
  return outcome.ok ? outcome.value : null;
}
