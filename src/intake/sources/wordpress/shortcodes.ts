const CODE = /\[(\/?)([a-z][\w-]*)((?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]"']+))*)\s*(?:\/\s*)?\](?!\()/gi;
const CAPTION =
  /\[(?:wp_)?caption\b[^\]]*\]\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*?)\[\/(?:wp_)?caption\]/gi;

/** The codes in square brackets of WordPress and its plugins: captions become figures, of all others the words within stay. */
export function withoutShortcodes(text: string): { text: string; dropped: readonly string[] } {
  if (!text.includes("[")) return { text, dropped: [] };
  const dropped = new Set<string>();
  const captioned = text.replace(
    CAPTION,
    (_, picture: string, caption: string) =>
      `\n\n<figure>${picture}<figcaption>${caption.trim()}</figcaption></figure>\n\n`,
  );
  const closed = new Set(
    Array.from(captioned.matchAll(/\[\/([a-z][\w-]*)\s*\]/gi), ([, name = ""]) => name.toLowerCase()),
  );
  const plain = captioned.replace(CODE, (whole: string, slash: string, name: string, attributes: string) => {
    const code = name.toLowerCase();
    // A word in brackets, [sic], was typed by someone.
    if (attributes === "" && !closed.has(code) && code !== "gallery") return whole;
    if (slash === "" && code !== "embed") dropped.add(code);
    return "";
  });
  return { text: plain, dropped: [...dropped] };
}
