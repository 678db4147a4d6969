import { readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
  ".avif": "image/avif",
};

/** Serves a folder on this machine alone, compressed and to be kept, as sites serve such files. Port 0 takes any that is free. */
export function serve(folder: string): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(folder, normalize(decodeURIComponent(pathname)));
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
      response.writeHead(404).end();
      return;
    }
    const mediaType = MEDIA_TYPES[extname(file)] ?? "application/octet-stream";
    const bytes = readFileSync(file);
    const isText = mediaType.startsWith("text");
    response.writeHead(200, {
      "content-type": mediaType,
      "cache-control": extname(file) === ".html" ? "public, max-age=60" : "public, max-age=31536000, immutable",
      ...(isText ? { "content-encoding": "br" } : {}),
    });
    response.end(isText ? brotliCompressSync(bytes) : bytes);
  });
  return new Promise((settle) => {
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      const port = typeof bound === "object" && bound !== null ? bound.port : 0;
      settle({ address: `http://127.0.0.1:${String(port)}`, server });
    });
  });
}
