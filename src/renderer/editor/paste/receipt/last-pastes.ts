import { create } from "zustand";
import type { Body } from "../../../../document/body.ts";
import type { Receipt } from "../../../../intake/receipt.ts";
import type { RawClipboard } from "./raw-clipboard.ts";

/** A paste as it came and what was made of it; `made` is null where its plain text was taken. */
export interface LastPaste {
  readonly number: number;
  readonly at: Date;
  readonly clipboard: RawClipboard;
  readonly made: { readonly body: Body; readonly receipt: Receipt } | null;
}

/** How many pastes are held, and how much of their clipboards together, in UTF-16 units. */
export const MOST_PASTES = 10;
export const MOST_HELD = 16_000_000;

/** The last pastes, newest first. They are held in memory alone and are gone with the window. */
export const useLastPastes = create<{ readonly pastes: readonly LastPaste[] }>(() => ({ pastes: [] }));

/** Holds a paste, and lets go of the oldest beyond the bounds. One that is beyond them by itself is not held. */
export function rememberPaste(clipboard: RawClipboard, made: LastPaste["made"]): void {
  useLastPastes.setState(({ pastes }) => {
    const number = (pastes[0]?.number ?? 0) + 1;
    return { pastes: within([{ number, at: new Date(), clipboard, made }, ...pastes]) };
  });
}

function within(pastes: readonly LastPaste[]): LastPaste[] {
  let held = 0;
  const kept = pastes.slice(0, MOST_PASTES);
  const beyond = kept.findIndex(({ clipboard: { html, plainText } }) => {
    held += html.length + plainText.length;
    return held > MOST_HELD;
  });
  return beyond < 0 ? kept : kept.slice(0, beyond);
}
