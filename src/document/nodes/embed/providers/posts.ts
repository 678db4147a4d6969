import { plainHost, type Provider } from "../provider.ts";

/** Posts on X, by either of its names. */
export const x: Provider = {
  id: "x",
  name: "X",
  recognise: (address) => {
    const host = plainHost(address);
    if (host === "platform.twitter.com" && address.pathname.startsWith("/embed/")) {
      const id = address.searchParams.get("id") ?? "";
      return /^\d+$/.test(id) ? post(`https://x.com/i/status/${id}`, id) : undefined;
    }
    if (host !== "x.com" && host !== "twitter.com") return undefined;
    const [path, id] = /^\/(?:\w+|i\/web)\/status(?:es)?\/(\d+)/.exec(address.pathname) ?? [];
    return path === undefined || id === undefined ? undefined : post(`https://x.com${path}`, id);
  },
};

function post(address: string, id: string): ReturnType<Provider["recognise"]> {
  return { address, frame: { address: `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`, shape: 560 } };
}

export const instagram: Provider = {
  id: "instagram",
  name: "Instagram",
  recognise: (address) => {
    if (plainHost(address) !== "instagram.com") return undefined;
    const [, kind, code] = /^\/(?:[\w.]+\/)?(p|reels?|tv)\/([\w-]+)/.exec(address.pathname) ?? [];
    if (kind === undefined || code === undefined) return undefined;
    const page = `https://www.instagram.com/${kind === "reels" ? "reel" : kind}/${code}/`;
    return { address: page, frame: { address: `${page}embed/`, shape: 640 } };
  },
};

export const facebook: Provider = {
  id: "facebook",
  name: "Facebook",
  recognise: (address) => {
    const host = plainHost(address);
    if (host === "fb.watch") return address.pathname.length > 1 ? framed(address.href, true) : undefined;
    if (host !== "facebook.com") return undefined;
    const plugin = /^\/plugins\/(post|video)\.php/.exec(address.pathname)?.[1];
    const href = address.searchParams.get("href");
    if (plugin !== undefined) {
      return href !== null && /^https:\/\/(?:www\.)?facebook\.com\//.test(href)
        ? framed(href, plugin === "video")
        : undefined;
    }
    const isVideo = /^\/watch\/?$|\/videos\/|^\/reel\//.test(address.pathname);
    const isPost = /\/posts\/|\/permalink|\/photo|^\/share\/|^\/story\.php/.test(address.pathname);
    return isVideo || isPost ? framed(address.href, isVideo) : undefined;
  },
};

function framed(page: string, isVideo: boolean): ReturnType<Provider["recognise"]> {
  const plugin = `https://www.facebook.com/plugins/${isVideo ? "video" : "post"}.php?href=${encodeURIComponent(page)}`;
  return { address: page, frame: { address: plugin, shape: isVideo ? "16 / 9" : 560 } };
}

/** Any server of the fediverse: its posts are known by their paths. */
export const mastodon: Provider = {
  id: "mastodon",
  name: "Mastodon",
  recognise: (address) => {
    const path = /^\/@[\w.-]+(?:@[\w.-]+)?\/\d{15,}/.exec(address.pathname)?.[0];
    if (path === undefined) return undefined;
    const page = address.origin + path;
    return { address: page, frame: { address: `${page}/embed`, shape: 480 } };
  },
};

export const bluesky: Provider = {
  id: "bluesky",
  name: "Bluesky",
  recognise: (address) => {
    const isFrame = address.hostname === "embed.bsky.app";
    if (!isFrame && plainHost(address) !== "bsky.app") return undefined;
    const pattern = isFrame
      ? /^\/embed\/([\w.:-]+)\/app\.bsky\.feed\.post\/(\w+)/
      : /^\/profile\/([\w.:-]+)\/post\/(\w+)/;
    const [, author, id] = pattern.exec(address.pathname) ?? [];
    if (author === undefined || id === undefined) return undefined;
    const page = `https://bsky.app/profile/${author}/post/${id}`;
    // A frame goes by the author's permanent name; the one that readers see may change hands.
    if (!author.startsWith("did:")) return { address: page };
    return {
      address: page,
      frame: { address: `https://embed.bsky.app/embed/${author}/app.bsky.feed.post/${id}`, shape: 480 },
    };
  },
};
