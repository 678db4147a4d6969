import { create } from "zustand";
import { z } from "zod";
import { isVisible, type Panel, type Panels, togglePanel } from "./panels.ts";

const PanelSchema = z.enum(["desk", "outline", "details", "preview"]);
const RememberedSchema = z.object({
  open: z.array(PanelSchema),
  widths: z.partialRecord(PanelSchema, z.number().positive()),
});
interface Remembered {
  open: Panel[];
  widths: Record<Panel, number>;
}

const KEY = "dateline.panels";
const FIRST: Remembered = {
  open: ["desk", "details", "preview"],
  widths: { desk: 252, outline: 232, details: 308, preview: 376 },
};

interface PanelsState extends Panels {
  /** The width each panel was last dragged to, in pixels. */
  widths: Readonly<Record<Panel, number>>;
  windowWidth: number;
}

export const usePanels = create<PanelsState>(() => ({ ...recall(), overlay: null, windowWidth: window.innerWidth }));

usePanels.subscribe(({ open, widths }, before) => {
  if (open !== before.open || widths !== before.widths) localStorage.setItem(KEY, JSON.stringify({ open, widths }));
});

/** Shows or hides a panel. */
export function toggle(panel: Panel): void {
  usePanels.setState((state) => togglePanel(state, panel, state.windowWidth));
}

/** Shows a panel if it cannot be seen. */
export function reveal(panel: Panel): void {
  usePanels.setState((state) =>
    isVisible(state, panel, state.windowWidth) ? state : togglePanel(state, panel, state.windowWidth),
  );
}

/** Takes away the panel that lies over the text, if one does. */
export function closeOverlay(): void {
  usePanels.setState({ overlay: null });
}

/** Remembers how wide a panel has been dragged, in pixels. */
export function rememberWidth(panel: Panel, width: number): void {
  usePanels.setState(({ widths }) => ({ widths: { ...widths, [panel]: width } }));
}

/** Keeps up with the width of the window; answers with the way to stop. */
export function followWindowWidth(): () => void {
  const measure = (): void => usePanels.setState({ windowWidth: window.innerWidth });
  window.addEventListener("resize", measure);
  return () => window.removeEventListener("resize", measure);
}

function recall(): Remembered {
  try {
    const { open, widths } = RememberedSchema.parse(JSON.parse(localStorage.getItem(KEY) ?? "null"));
    return { open, widths: { ...FIRST.widths, ...widths } };
  } catch {
    return FIRST;
  }
}
