/** What the window's own page may do: run and load only what came with Dateline, and talk to nobody. */
const windowDirectives = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' blob: data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "frame-src": "'self'",
  "worker-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
};
const WINDOW_POLICY = policy(windowDirectives);

/** The same while Dateline is being developed: Vite's hot reload writes a script into the page and holds a connection. */
export const DEVELOPMENT_POLICY = policy({
  ...windowDirectives,
  "script-src": "'self' 'unsafe-inline'",
  "connect-src": "'self' ws://localhost:* http://localhost:*",
});

/**
 * What the language worker may do, which has a policy of its own: run the WebAssembly of its engines, and read their dictionaries. It
 * has no page, and WebAssembly no reach beyond what it is given.
 */
const LANGUAGE_WORKER_POLICY = policy({
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "connect-src": "'self'",
});

/** What a previewed page may do: show itself and pictures of the library. It runs nothing and asks nobody for anything. */
export const PREVIEW_POLICY = policy({
  "default-src": "'none'",
  "script-src": "'none'",
  "style-src": "'unsafe-inline'",
  "img-src": "'self' data:",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'self'",
});

/** For files that are no pages: should one ever be shown as a page, it can do nothing. */
export const FILE_POLICY = policy({ "default-src": "'none'", sandbox: "" });

/** The policy of a file of the built window, by its path: the language worker, as the bundler names it, has its own. */
export function policyOfWindowFile(path: string): string {
  return /^assets\/language-worker-[\w-]+\.js$/.test(path) ? LANGUAGE_WORKER_POLICY : WINDOW_POLICY;
}

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join("; ");
}
