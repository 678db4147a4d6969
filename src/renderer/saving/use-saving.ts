import { useStore } from "zustand";
import { request } from "../app/api.ts";
import { createSavingDesk, type SavingView } from "./saving-desk.ts";

/** The window's one saving desk. */
export const savingDesk = createSavingDesk(
  (input) => request("articles.save", input),
  (id) => request("revisions.keep", { id }),
);

/** Follows a part of the saving view: `useSaving((view) => view.phase)`. Renders again only when that part changes. */
export function useSaving<Part>(select: (view: SavingView) => Part): Part {
  return useStore(savingDesk.store, select);
}
