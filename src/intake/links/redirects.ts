import { publishableAddress } from "../../shared/address.ts";

/** A service that puts its own address before every link, and the parameter that holds the real one. */
interface Redirect {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly parameter: readonly string[];
}

const REDIRECTS: readonly Redirect[] = [
  // Google Docs and Mail rewrite links when a document is published or a mail is read; search results are clicked through.
  { host: /^(?:www\.)?google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/, path: /^\/url$/, parameter: ["q", "url"] },
  // Microsoft Defender wraps every link in a mail.
  { host: /(?:^|\.)safelinks\.protection\.outlook\.com$/, path: /^\//, parameter: ["url"] },
  { host: /^(?:l|lm)\.(?:facebook|instagram)\.com$/, path: /^\/l?\.?php|^\/$/, parameter: ["u"] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go)/, parameter: ["url"] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, parameter: ["q"] },
  { host: /^(?:www\.)?slack-redir\.net$/, path: /^\/link$/, parameter: ["url"] },
  { host: /^(?:www\.)?duckduckgo\.com$/, path: /^\/l\/$/, parameter: ["uddg"] },
  {
    host: /^(?:statics\.)?teams\.(?:cdn\.office\.net|microsoft\.com)$/,
    path: /^\/evergreen-assets\/safelinks\//,
    parameter: ["url"],
  },
];

/** The address behind a redirect, or undefined for an address that is none. */
export function redirectTarget(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null) return undefined;
  const redirect = REDIRECTS.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  const target = redirect?.parameter.map((name) => url.searchParams.get(name)).find((value) => value !== null);
  return target === undefined || target === null ? undefined : publishableAddress(target);
}
