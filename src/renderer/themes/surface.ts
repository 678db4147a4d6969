/** The theme's fonts, colours, measure and body style, so that what is written looks as it will on the page. */
const SURFACE = "/surface.css";

/** Loads the style of the surface again; the present one stays until the new one is there, so that nothing flickers. */
export function refreshSurface(version: number): void {
  const old = [...document.querySelectorAll<HTMLLinkElement>(`link[href^="${SURFACE}"]`)];
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = `${SURFACE}?${version}`;
  const leave = (): void => old.forEach((sheet) => sheet.remove());
  link.addEventListener("load", leave);
  link.addEventListener("error", () => link.remove());
  document.head.append(link);
}
