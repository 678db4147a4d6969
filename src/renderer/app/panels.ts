/** The panels beside the text. */
export type Panel = "desk" | "outline" | "details" | "preview";

/** Which panels are wanted beside the text, and which one, in a narrow window, lies over it for the moment. */
export interface Panels {
  open: readonly Panel[];
  overlay: Panel | null;
}

/** Which panels matter most. When the window gets narrow, the last goes first. */
export const PANEL_ORDER: readonly Panel[] = ["desk", "details", "outline", "preview"];

/** The narrowest each panel is useful at, in pixels. */
export const LEAST_WIDTHS: Readonly<Record<Panel, number>> = { desk: 216, outline: 200, details: 256, preview: 300 };
/** The narrowest the text is good to write in, in pixels. */
export const LEAST_TEXT_WIDTH = 400;

/** The panels that stand beside the text in a window of `width` pixels. */
export function dockedPanels(panels: Panels, width: number): Panel[] {
  const docked: Panel[] = [];
  for (const panel of PANEL_ORDER) {
    if (panels.open.includes(panel) && fits([...docked, panel], width)) docked.push(panel);
  }
  return docked;
}

/** Shows a panel that is hidden and hides one that is shown; over the text where there is no room beside it. */
export function togglePanel(panels: Panels, panel: Panel, width: number): Panels {
  const docked = dockedPanels(panels, width);
  if (docked.includes(panel)) return { open: docked.filter((other) => other !== panel), overlay: null };
  if (panels.overlay === panel) return { ...panels, overlay: null };
  if (fits([...docked, panel], width)) return { open: [...docked, panel], overlay: null };
  return { ...panels, overlay: panel };
}

/** Whether a panel can be seen. */
export function isVisible(panels: Panels, panel: Panel, width: number): boolean {
  return panels.overlay === panel || dockedPanels(panels, width).includes(panel);
}

function fits(docked: readonly Panel[], width: number): boolean {
  return docked.reduce((sum, panel) => sum + LEAST_WIDTHS[panel], LEAST_TEXT_WIDTH) <= width;
}
