/**
 * Where dialogs, menus and tooltips are put: beside the window's own tree. React listens where it draws; drawing into the body, it would
 * look through all its listeners twice more at each key that is typed.
 */
export function overlays(): HTMLElement | null {
  return document.getElementById("overlays");
}
