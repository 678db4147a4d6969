import { expect, test } from "vitest";
import { recognise } from "./recognise.ts";

test.each<[typed: string, source: string, address: string, frame: string | undefined]>([
  [
    "https://youtu.be/abcdefghijk?t=42s",
    "YouTube",
    "https://www.youtube.com/watch?v=abcdefghijk&t=42",
    "https://www.youtube-nocookie.com/embed/abcdefghijk?start=42",
  ],
  [
    "https://m.youtube.com/watch?feature=share&v=abc_efg-ijk",
    "YouTube",
    "https://www.youtube.com/watch?v=abc_efg-ijk",
    "https://www.youtube-nocookie.com/embed/abc_efg-ijk",
  ],
  [
    "https://www.youtube.com/shorts/abcdefghijk",
    "YouTube",
    "https://www.youtube.com/shorts/abcdefghijk",
    "https://www.youtube-nocookie.com/embed/abcdefghijk",
  ],
  ["https://www.youtube.com/@channel", "youtube.com", "https://www.youtube.com/@channel", undefined],
  [
    "https://player.vimeo.com/video/76979871?h=0123456789&badge=0",
    "Vimeo",
    "https://vimeo.com/76979871/0123456789",
    "https://player.vimeo.com/video/76979871?h=0123456789&dnt=1",
  ],
  [
    "https://twitter.com/ann/status/1234567890?s=20",
    "X",
    "https://x.com/ann/status/1234567890",
    "https://platform.twitter.com/embed/Tweet.html?id=1234567890&dnt=true",
  ],
  [
    "https://www.instagram.com/reel/Cabc_123/?igsh=x",
    "Instagram",
    "https://www.instagram.com/reel/Cabc_123/",
    "https://www.instagram.com/reel/Cabc_123/embed/",
  ],
  [
    "https://www.tiktok.com/@ann/video/7123456789012345678?lang=en",
    "TikTok",
    "https://www.tiktok.com/@ann/video/7123456789012345678",
    "https://www.tiktok.com/player/v1/7123456789012345678",
  ],
  [
    "https://www.facebook.com/ann/posts/123",
    "Facebook",
    "https://www.facebook.com/ann/posts/123",
    "https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fann%2Fposts%2F123",
  ],
  [
    "https://news.example/@ann/109876543210987654",
    "Mastodon",
    "https://news.example/@ann/109876543210987654",
    "https://news.example/@ann/109876543210987654/embed",
  ],
  [
    "https://bsky.app/profile/ann.example/post/3kabc",
    "Bluesky",
    "https://bsky.app/profile/ann.example/post/3kabc",
    undefined,
  ],
  [
    "https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3kabc",
    "Bluesky",
    "https://bsky.app/profile/did:plc:abc/post/3kabc",
    "https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3kabc",
  ],
  [
    "https://open.spotify.com/intl-de/episode/4abc?si=1",
    "Spotify",
    "https://open.spotify.com/episode/4abc",
    "https://open.spotify.com/embed/episode/4abc",
  ],
  [
    "https://soundcloud.com/ann/river",
    "SoundCloud",
    "https://soundcloud.com/ann/river",
    "https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fann%2Friver",
  ],
  [
    "https://datawrapper.dwcdn.net/AbC12/3/",
    "Datawrapper",
    "https://datawrapper.dwcdn.net/AbC12/3/",
    "https://datawrapper.dwcdn.net/AbC12/3/",
  ],
  [
    "https://www.google.com/maps/place/Lisbon/@38.7,-9.1,12z",
    "Google Maps",
    "https://www.google.com/maps/place/Lisbon/@38.7,-9.1,12z",
    "https://maps.google.com/maps?q=38.7,-9.1&output=embed",
  ],
  [
    "https://www.openstreetmap.org/#map=12/0/10",
    "OpenStreetMap",
    "https://www.openstreetmap.org/#map=12/0/10",
    "https://www.openstreetmap.org/export/embed.html?bbox=9.89014%2C-0.0824%2C10.10986%2C0.0824&layer=mapnik",
  ],
  ["https://www.news.example/bridge", "news.example", "https://www.news.example/bridge", undefined],
])("%s is of %s", (typed, source, address, frame) => {
  const seen = recognise(typed);
  expect([seen?.source, seen?.address, seen?.frame?.address]).toEqual([source, address, frame]);
  // What has been recognised is recognised again as the same: a card is stored by its page's address.
  expect(recognise(seen?.address ?? "")).toEqual(seen);
});

test.each(["javascript:alert(1)", "mailto:ann@example.org", "words", ""])("%s is nothing of the web", (text) => {
  expect(recognise(text)).toBeUndefined();
});
