/**
 * An address as RFC 3986 has it: browsers, and the URL Standard with them, leave characters such as `|` and `[` in a path or
 * query as they are, which the schemas of the field refuse.
 */
export function strictUri(address: string): string {
  const [authority = ""] = /^[a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?/i.exec(address) ?? [];
  const [rest = "", ...fragment] = address.slice(authority.length).split("#");
  return [authority + encoded(rest), ...(fragment.length === 0 ? [] : [encoded(fragment.join("#"))])].join("#");
}

function encoded(text: string): string {
  return text.toWellFormed().replace(/%(?![0-9a-f]{2})|[^\w\-.~:/?@!$&'()*+,;=%]/giu, encodeURIComponent);
}
