import { create } from "zustand";
import type { Choice } from "../ui/select.tsx";
import type { Layout } from "./comparison-view.tsx";

/** The ways two versions can be shown, to choose from. */
export const LAYOUTS: readonly Choice<Layout>[] = [
  { value: "side-by-side", label: "Side by side" },
  { value: "inline", label: "In one text" },
];

const KEY = "dateline.history-layout";

/** How versions are shown, as it was last chosen. */
export const useLayout = create<{ layout: Layout }>(() => ({
  layout: localStorage.getItem(KEY) === "inline" ? "inline" : "side-by-side",
}));

/** Shows versions in another way, and remembers it. */
export function changeLayout(layout: Layout): void {
  localStorage.setItem(KEY, layout);
  useLayout.setState({ layout });
}
