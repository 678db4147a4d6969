import { join } from "node:path";
import { buildPeer, installPeers, PEERS } from "../peers/peers.ts";
import { type Opened, openDateline, openPeer, openPlain } from "./windows.ts";

/** What is typed into: its name in the table, and how it is opened on so many words with its files in a folder of its own. */
export interface Contestant {
  readonly name: string;
  readonly open: (folder: string, words: number) => Promise<Opened>;
}

/** A plain editable element: what all others are measured by. */
export const PLAIN: Contestant = { name: "plain contenteditable", open: openPlain };
/** Dateline, with spelling, outline, preview and autosave on. */
export const DATELINE: Contestant = { name: "Dateline", open: openDateline };

/** The peers by these names, made ready to be opened; all of them where none is named. */
export async function preparePeers(names: readonly string[]): Promise<Contestant[]> {
  const chosen = Object.entries(PEERS).filter(([name]) => names.length === 0 || names.includes(name));
  if (chosen.length > 0) await installPeers();
  const peers: Contestant[] = [];
  for (const [name, file] of chosen) {
    const page = await buildPeer(file);
    peers.push({ name, open: (folder, words) => openPeer(join(folder, file), page, words) });
  }
  return peers;
}
