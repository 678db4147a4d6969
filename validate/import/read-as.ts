/** What outside HTML is taken as where Dateline differs on purpose, each with the reason. */
const READ_AS: readonly (readonly [reason: string, from: RegExp, to: string | ((...parts: string[]) => string)])[] = [
  ["scripts and styles are no text", /<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, ""],
  [
    "lines that are set as they stand are lines of a paragraph, which an empty one ends",
    /<(pre|textarea)(\b[^>]*)>([\s\S]*?)<\/\1>/gi,
    (_, _name, attributes = "", text = "") => `<pre${attributes}>${text.replaceAll("\n", "<br>")}</pre>`,
  ],
  [
    "a sound or a film becomes a card with its address",
    /<(?:audio|video)\b[^>]*?\ssrc="(https?:[^"]+)"[^>]*>[\s\S]*?<\/(?:audio|video)>/gi,
    '<p><a href="$1">$1</a></p>',
  ],
  [
    "an address of what can be framed becomes a card, its caption the title of that",
    /<figure\b[^>]*\bwp-block-embed\b[^>]*>\s*(?:<div[^>]*>)?\s*(https?:\/\/[^\s<]+)\s*(?:<\/div>)?\s*(?:<figcaption>([\s\S]*?)<\/figcaption>)?\s*<\/figure>/gi,
    (_, address = "", caption = "") => `<p><a href="${address}">${caption || address}</a></p>`,
  ],
  [
    "a card has the address that a site itself gives",
    /\bhttps:\/\/youtu\.be\/([\w-]+)/g,
    "https://www.youtube.com/watch?v=$1",
  ],
  ["a card has the address that a site itself gives", /\bhttps:\/\/twitter\.com(?=\/\w+\/status)/g, "https://x.com"],
  ["what only follows readers is taken out of an address", /[?&](?:utm_|igshid)[^\s"<]*/g, ""],
  ["the pictures of a gallery stand one below the other", /<(\/?)(?:ul|li)(?=[^>]*\bblocks-gallery)/gi, "<$1div"],
  [
    "the caption of a table stands above it, as words without formats",
    /(<table\b(?:(?!<table)[\s\S])*?<\/table>)\s*<figcaption\b[^>]*>([\s\S]*?)<\/figcaption>/gi,
    (_, table = "", caption = "") => `<p>${caption.replace(/<[^>]*>/g, "")}</p>${table}`,
  ],
  [
    "who is quoted stands in roman",
    /<cite>((?:(?!<\/cite>)[\s\S])*)<\/cite>(?=\s*(?:<\/p>\s*)?<\/blockquote>)/gi,
    "<p>$1</p>",
  ],
  ["what else is cited is set in italics, as browsers set it", /<(\/?)cite\b/gi, "<$1em"],
  ["a quotation in a line has the marks that browsers draw", /<q\b[^>]*>([\s\S]*?)<\/q>/gi, "“$1”"],
  ["what can be chosen in a form is no text", /<select\b[\s\S]*?<\/select>/gi, ""],
  ["nobody sees a line break at the end of a cell", /(?:\s*<br\s*\/?>)+\s*(?=<\/t[dh]>)/gi, ""],
];

/** The same HTML, as Dateline means to take it. */
export function asIntended(html: string): string {
  return READ_AS.reduce(
    (text, [, from, to]) => (typeof to === "string" ? text.replace(from, to) : text.replace(from, to)),
    html,
  );
}
