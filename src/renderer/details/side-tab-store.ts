import { create } from "zustand";
import { reveal } from "../app/panels-store.ts";

/** What the panel beside the text shows. */
const SIDE_TABS = ["details", "language", "preflight"] as const;
export type SideTab = (typeof SIDE_TABS)[number];

export const useSideTab = create<{ readonly tab: SideTab }>(() => ({ tab: "details" }));

/** Shows a tab of the side panel, and the panel if it is hidden. */
export function showSideTab(tab: SideTab): void {
  reveal("details");
  useSideTab.setState({ tab });
}

/** Turns a word into a tab, if it names one. */
export function chooseSideTab(name: string): void {
  useSideTab.setState({ tab: SIDE_TABS.find((tab) => tab === name) ?? "details" });
}
