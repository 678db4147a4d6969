import { create } from "zustand";
import type { ThemeEntry } from "../../shared/theme.ts";
import { request } from "../app/api.ts";
import { notify } from "../app/notices-store.ts";
import { respondToFailure } from "../app/respond-to-failure.ts";
import { refreshSurface } from "./surface.ts";

interface ThemesState {
  readonly themes: readonly ThemeEntry[];
  /** Counts how often a theme may have changed: what is drawn in one has to be drawn again. */
  readonly version: number;
}

export const useThemes = create<ThemesState>(() => ({ themes: [], version: 0 }));

/** Reads which themes there are. */
export async function readThemes(): Promise<boolean> {
  const themes = await request("themes.list", undefined);
  if (themes.ok) useThemes.setState({ themes: themes.value });
  else respondToFailure(themes.error);
  return themes.ok;
}

/** Reads again which themes there are; the page and the surface that is written on are drawn anew. */
export async function loadThemes(): Promise<void> {
  if (!(await readThemes())) return;
  useThemes.setState(({ version }) => ({ version: version + 1 }));
  refreshSurface(useThemes.getState().version);
}

/** Copies a theme into the library, to be changed there. Answers the copy's name. */
export async function copyTheme(name: string): Promise<string | undefined> {
  const copy = await request("themes.copy", { name });
  if (!copy.ok) {
    respondToFailure(copy.error);
    return undefined;
  }
  await loadThemes();
  notify({
    kind: "information",
    message: "Theme copied. Change its files: the preview follows.",
    place: copy.value.folder,
  });
  return copy.value.name;
}
