import { plainHost, type Provider } from "../provider.ts";

/** Without cookies until the video is played. */
export const youtube: Provider = {
  id: "youtube",
  name: "YouTube",
  recognise: (address) => {
    const [, first = "", second = ""] = address.pathname.split("/");
    const host = plainHost(address).replace(/^music\./, "");
    const isLong = host === "youtube.com" || host === "youtube-nocookie.com";
    if (!isLong && host !== "youtu.be") return undefined;
    const inPath = !isLong ? first : /^(?:embed|shorts|live|v)$/.test(first) ? second : "";
    const id = inPath === "" ? (address.searchParams.get("v") ?? "") : inPath;
    if (!/^[\w-]{11}$/.test(id)) return undefined;
    const start = /^\d+/.exec(address.searchParams.get("t") ?? address.searchParams.get("start") ?? "")?.[0];
    const isShort = first === "shorts";
    const page = isShort ? `https://www.youtube.com/shorts/${id}` : `https://www.youtube.com/watch?v=${id}`;
    return {
      address: start === undefined ? page : `${page}${isShort ? "?" : "&"}t=${start}`,
      frame: {
        address: `https://www.youtube-nocookie.com/embed/${id}${start === undefined ? "" : `?start=${start}`}`,
        shape: isShort ? "9 / 16" : "16 / 9",
      },
    };
  },
};

/** Asked not to track. */
export const vimeo: Provider = {
  id: "vimeo",
  name: "Vimeo",
  recognise: (address) => {
    const host = plainHost(address);
    if (host !== "vimeo.com" && host !== "player.vimeo.com") return undefined;
    const [, id, hash = address.searchParams.get("h") ?? undefined] =
      /\/(\d{4,})(?:\/([0-9a-f]{8,}))?\/?$/.exec(address.pathname) ?? [];
    if (id === undefined) return undefined;
    const secret = hash === undefined ? "" : `/${hash}`;
    return {
      address: `https://vimeo.com/${id}${secret}`,
      frame: {
        address: `https://player.vimeo.com/video/${id}?${hash === undefined ? "" : `h=${hash}&`}dnt=1`,
        shape: "16 / 9",
      },
    };
  },
};

export const tiktok: Provider = {
  id: "tiktok",
  name: "TikTok",
  recognise: (address) => {
    if (plainHost(address) !== "tiktok.com") {
      return /^v[mt]\.tiktok\.com$/.test(address.hostname) && address.pathname.length > 1
        ? { address: address.href }
        : undefined;
    }
    const id = /\/(?:video|embed(?:\/v2)?|player\/v1)\/(\d{8,})/.exec(address.pathname)?.[1];
    if (id === undefined) return undefined;
    return {
      address: address.pathname.startsWith("/@") ? address.origin + address.pathname : address.href,
      frame: { address: `https://www.tiktok.com/player/v1/${id}`, shape: "9 / 16" },
    };
  },
};
