import { publishableAddress } from "../../../shared/address.ts";
import { type Frame, plainHost, type Provider } from "./provider.ts";
import { datawrapper, googleMaps, openStreetMap } from "./providers/maps.ts";
import { bluesky, facebook, instagram, mastodon, x } from "./providers/posts.ts";
import { soundcloud, spotify } from "./providers/sounds.ts";
import { tiktok, vimeo, youtube } from "./providers/videos.ts";

/** Every provider known by its addresses. Mastodon is last: its servers have any name. */
const PROVIDERS: readonly Provider[] = [
  youtube,
  vimeo,
  tiktok,
  x,
  instagram,
  facebook,
  bluesky,
  spotify,
  soundcloud,
  datawrapper,
  googleMaps,
  openStreetMap,
  mastodon,
];

/** What can be said of something on the web without asking for it. */
export interface Sighting {
  /** The address of its page. */
  readonly address: string;
  /** What readers know its provider by: a name, or the host. */
  readonly source: string;
  /** Whether it is of a provider that is known. */
  readonly isKnown: boolean;
  readonly frame: Frame | undefined;
}

/** What an address of the web shows by itself; undefined for one that is not of the web. Nothing is loaded. */
export function recognise(text: string): Sighting | undefined {
  const address = URL.parse(publishableAddress(text) ?? "");
  if (address === null || !/^https?:$/.test(address.protocol)) return undefined;
  for (const { name, recognise: see } of PROVIDERS) {
    const seen = see(address);
    if (seen !== undefined) return { address: seen.address, source: name, isKnown: true, frame: seen.frame };
  }
  return { address: address.href, source: plainHost(address), isKnown: false, frame: undefined };
}

/** The address of the web that is all a text holds; undefined for any other text. */
export function bareAddress(text: string): string | undefined {
  const trimmed = text.trim();
  return /^https?:\/\/\S+$/i.test(trimmed) ? recognise(trimmed)?.address : undefined;
}
