import { extname } from "node:path";
import { net, protocol } from "electron";
import type { Rendition } from "../../shared/picture/rendition.ts";
import type { Result } from "../../shared/result.ts";
import { insideFolder } from "../files/inside-folder.ts";
import { bodyOfFile } from "./body-of-file.ts";
import { DEVELOPMENT_POLICY, FILE_POLICY, policyOfWindowFile, PREVIEW_POLICY } from "./content-security.ts";
import { type Route, routeOf, SCHEME } from "./routes.ts";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
  ".gif": "image/gif",
  ".avif": "image/avif",
};

/** Where the files behind the app's own addresses come from. */
export interface ProtocolSources {
  /** The built window's folder. */
  windowFolder: string;
  /** The development server that serves the window instead, while Dateline is being developed. */
  developmentServer: string | undefined;
  /** The open library's pictures; undefined while none is open. */
  assetsFolder: () => string | undefined;
  /** The page that an article exports to. */
  preview: (articleId: string, theme: string | undefined) => Promise<Result<string>>;
  /** The style of the surface that is written on. */
  surface: () => Promise<Result<string>>;
  /** A file made from a picture for a page, made now if it is not there yet. */
  rendition: (rendition: Rendition) => Promise<Result<Uint8Array>>;
}

/** Makes the scheme known to Chromium. To be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers every request to the scheme, from the sources and nowhere else. */
export function serveScheme(sources: ProtocolSources): void {
  protocol.handle(SCHEME, (request) =>
    request.method === "GET"
      ? respond(routeOf(request.url), request.url, sources)
      : new Response(null, { status: 405 }),
  );
}

async function respond(route: Route, address: string, sources: ProtocolSources): Promise<Response> {
  switch (route.kind) {
    case "asset":
      // Named by its content, so that it can be kept for ever.
      return file(sources.assetsFolder(), route.fileName, FILE_POLICY, "max-age=31536000, immutable");
    case "surface":
      return surface(await sources.surface());
    case "rendition":
      return rendition(route.rendition, await sources.rendition(route.rendition));
    case "preview":
      return preview(await sources.preview(route.articleId, route.theme));
    case "window":
    case "none":
      break;
  }
  // The development server knows more addresses than the built window has files.
  if (sources.developmentServer !== undefined) return fromDevelopmentServer(address, sources.developmentServer);
  return route.kind === "window" ? file(sources.windowFolder, route.path, policyOfWindowFile(route.path)) : notFound();
}

async function file(
  folder: string | undefined,
  path: string,
  policy: string,
  cacheControl = "no-cache",
): Promise<Response> {
  const target = folder === undefined ? undefined : insideFolder(folder, path);
  const body = target === undefined ? undefined : await bodyOfFile(target);
  if (body === undefined) return notFound();
  const mediaType = MEDIA_TYPES[extname(path)] ?? "application/octet-stream";
  return new Response(body, { headers: headers(mediaType, policy, cacheControl) });
}

/** Without a library there is nothing to write on yet. */
function surface(style: Result<string>): Response {
  return new Response(style.ok ? style.value : "", {
    headers: headers("text/css; charset=utf-8", FILE_POLICY, "no-store"),
  });
}

function rendition({ mediaType }: Rendition, made: Result<Uint8Array>): Response {
  if (!made.ok) return notFound();
  // Named by all that it is made from: the same name is always the same file.
  return new Response(new Uint8Array(made.value), {
    headers: headers(mediaType, FILE_POLICY, "max-age=31536000, immutable"),
  });
}

function preview(page: Result<string>): Response {
  const text = page.ok ? page.value : page.error.message;
  const mediaType = page.ok ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
  return new Response(text, { status: page.ok ? 200 : 500, headers: headers(mediaType, PREVIEW_POLICY, "no-store") });
}

async function fromDevelopmentServer(address: string, server: string): Promise<Response> {
  const { pathname, search } = new URL(address);
  const answer = await net.fetch(new URL(pathname + search, server).href, { bypassCustomProtocolHandlers: true });
  const mediaType = answer.headers.get("content-type") ?? "application/octet-stream";
  return new Response(answer.body, {
    status: answer.status,
    headers: headers(mediaType, DEVELOPMENT_POLICY, "no-cache"),
  });
}

function notFound(): Response {
  return new Response("There is nothing here.", {
    status: 404,
    headers: headers("text/plain", FILE_POLICY, "no-store"),
  });
}

function headers(mediaType: string, policy: string, cacheControl: string): Record<string, string> {
  return {
    "content-type": mediaType,
    "content-security-policy": policy,
    "cache-control": cacheControl,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  };
}
