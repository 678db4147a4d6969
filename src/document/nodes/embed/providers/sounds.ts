import { plainHost, type Provider } from "../provider.ts";

export const spotify: Provider = {
  id: "spotify",
  name: "Spotify",
  recognise: (address) => {
    if (address.hostname !== "open.spotify.com") return undefined;
    const pattern = /^\/(?:intl-[a-z-]+\/)?(?:embed\/)?(track|album|playlist|artist|episode|show)\/(\w+)/;
    const [, kind, id] = pattern.exec(address.pathname) ?? [];
    if (kind === undefined || id === undefined) return undefined;
    return {
      address: `https://open.spotify.com/${kind}/${id}`,
      frame: {
        address: `https://open.spotify.com/embed/${kind}/${id}`,
        shape: kind === "track" || kind === "episode" ? 152 : 352,
      },
    };
  },
};

export const soundcloud: Provider = {
  id: "soundcloud",
  name: "SoundCloud",
  recognise: (address) => {
    const isFrame = address.hostname === "w.soundcloud.com";
    const page = isFrame ? URL.parse(address.searchParams.get("url") ?? "") : address;
    if (page === null || !/^(?:api\.)?soundcloud\.com$/.test(plainHost(page))) return undefined;
    if (!/^\/[\w-]+\/[\w-]+/.test(page.pathname)) return undefined;
    return {
      address: page.href,
      frame: { address: `https://w.soundcloud.com/player/?url=${encodeURIComponent(page.href)}`, shape: 166 },
    };
  },
};
