const CODE = /\[(\/?)([a-z][\w-]*)((?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]"']+))*)\s*(?:\/\s*)?\](?!\()/gi;
const CAPTION =
  /\[(?:wp_)?caption\b[^[\]]*\]\s*((?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?)((?:(?!\[(?:wp_)?caption\b)[\s\S])*?)\[\/(?:wp_)?caption\]/gi;
// No code holds another bracket: so that brackets without an end are passed over at once.
const SOUND_OR_FILM = /\[(?:audio|video)\b([^[\]]*)\](?:\s*\[\/(?:audio|video)\])?/gi;
const EMBED = /\[embed\b[^[\]]*\]\s*(https?:\/\/[^\s<[]+)\s*\[\/embed\]/gi;

/**
 * The codes in square brackets of WordPress and its plugins: captions become figures, what is framed a card of its address, of all
 * others the words within stay.
 */
export function withoutShortcodes(text: string): { text: string; dropped: readonly string[] } {
  if (!text.includes("[")) return { text, dropped: [] };
  const dropped = new Set<string>();
  const captioned = text.replace(
    CAPTION,
    (_, picture: string, caption: string) =>
      `\n\n<figure>${picture}<figcaption>${caption.trim()}</figcaption></figure>\n\n`,
  );
  const framed = captioned
    .replace(SOUND_OR_FILM, (whole: string, attributes: string) => {
      const [address] = /https?:\/\/[^\s"']+/.exec(attributes) ?? [];
      return address === undefined ? whole : `\n\n${framedAddress(address)}\n\n`;
    })
    .replace(EMBED, (_, address: string) => `\n\n${framedAddress(address)}\n\n`);
  const closed = new Set(
    Array.from(framed.matchAll(/\[\/([a-z][\w-]*)\s*\]/gi), ([, name = ""]) => name.toLowerCase()),
  );
  const plain = framed.replace(CODE, (whole: string, slash: string, name: string, attributes: string) => {
    const code = name.toLowerCase();
    // A word in brackets, [sic], was typed by someone.
    if (attributes === "" && !closed.has(code) && code !== "gallery") return whole;
    if (slash === "") dropped.add(code);
    return "";
  });
  return { text: plain, dropped: [...dropped] };
}

/** The HTML that WordPress itself has for what stands at an address. */
export function framedAddress(address: string): string {
  return `<figure class="wp-block-embed">${address}</figure>`;
}
