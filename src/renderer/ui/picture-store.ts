import { useEffect } from "react";
import { create } from "zustand";
import { type Asset, assetFileName } from "../../shared/asset.ts";
import { request } from "../app/api.ts";

interface Pictures {
  /** What is known of pictures by id; null for one the library does not have. */
  known: Readonly<Record<string, Asset | null>>;
}

const usePictures = create<Pictures>(() => ({ known: {} }));
const asked = new Set<string>();

/** Takes note of a picture that has just been added. */
export function rememberPicture(asset: Asset): void {
  asked.add(asset.id);
  usePictures.setState(({ known }) => ({ known: { ...known, [asset.id]: asset } }));
}

/** What is known of a picture of the library: undefined until it has been looked up, null if the library does not have it. */
export function usePicture(id: string | null): Asset | null | undefined {
  const asset = usePictures(({ known }) => (id === null ? null : known[id]));
  useEffect(() => {
    if (id !== null && !asked.has(id)) void lookUp(id);
  }, [id]);
  return asset;
}

/** The same, of what is known already. */
export function knownPicture(id: string): Asset | null | undefined {
  return usePictures.getState().known[id];
}

/** The address at which the window shows a picture. */
export function pictureAddress(asset: Asset): string {
  return `/assets/${assetFileName(asset)}`;
}

async function lookUp(id: string): Promise<void> {
  asked.add(id);
  const asset = await request("assets.read", { id });
  usePictures.setState(({ known }) => ({ known: { ...known, [id]: asset.ok ? asset.value : null } }));
}
