import { IdentifierSchema } from "../../shared/identifiers.ts";
import { type Rendition, readRenditionName } from "../../shared/picture/rendition.ts";
import { ThemeNameSchema } from "../../shared/theme.ts";
import { insideFolder } from "../files/inside-folder.ts";

/** The scheme, host and origin of everything the window shows. */
export const SCHEME = "app";
const HOST = "dateline";
export const ORIGIN = `${SCHEME}://${HOST}`;

/** What an address of the app's own scheme stands for. */
export type Route =
  | { kind: "window"; path: string }
  | { kind: "asset"; fileName: string }
  | { kind: "rendition"; rendition: Rendition }
  | { kind: "surface" }
  | { kind: "preview"; articleId: string; theme?: string }
  | { kind: "none" };

const ASSET_NAME = /^[0-9a-f]{64}\.(?:jpg|png|webp|gif|avif)$/;
const PAGE_NAME = /^[a-z0-9-]+\.html$/;
const NOTHING: Route = { kind: "none" };

/**
 * Reads an address of the app's own scheme. Every path is taken apart here and matched against what there can be, so that no
 * address reaches a file outside its folder.
 */
export function routeOf(address: string): Route {
  const url = URL.parse(address);
  if (url === null || url.protocol !== `${SCHEME}:` || url.host !== HOST) return NOTHING;
  const path = decode(url.pathname);
  if (path === undefined) return NOTHING;
  const [, first = "", ...rest] = path.split("/");
  const remainder = rest.join("/");
  switch (first) {
    // The library's pictures, which are named by their SHA-256, and the window's own files share this folder.
    case "assets":
      return ASSET_NAME.test(remainder) ? { kind: "asset", fileName: remainder } : windowRoute(path.slice(1));
    // The style of the surface that is written on: the publication's theme, as far as the article body goes.
    case "surface.css":
      return rest.length === 0 ? { kind: "surface" } : NOTHING;
    case "preview":
      return previewRoute(rest, url.searchParams.get("theme"));
    default:
      return windowRoute(path.slice(1) || "index.html");
  }
}

/** A previewed page finds its pictures where an exported one does: in `assets` beside it. Their names say how they are made. */
function previewRoute([articleId = "", ...rest]: readonly string[], themeName: string | null): Route {
  if (!IdentifierSchema.safeParse(articleId).success) return NOTHING;
  const [folder, fileName = ""] = rest;
  if (rest.length === 2 && folder === "assets") {
    const rendition = readRenditionName(fileName);
    return rendition === undefined ? NOTHING : { kind: "rendition", rendition };
  }
  const theme = ThemeNameSchema.nullable().safeParse(themeName);
  if (rest.length !== 1 || !PAGE_NAME.test(folder ?? "") || !theme.success) return NOTHING;
  return theme.data === null ? { kind: "preview", articleId } : { kind: "preview", articleId, theme: theme.data };
}

function windowRoute(path: string): Route {
  return insideFolder("/window", path) === undefined || path.endsWith("/") ? NOTHING : { kind: "window", path };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
