/** An address that may be handed to the system, and whom it leads to: a host, or the recipients of a letter. */
export interface OpenableAddress {
  address: string;
  leadsTo: string;
}

/** What a letter may be begun with. Some mail programs know others, such as one that attaches a file of the reader's. */
const LETTER_FIELDS = new Set(["to", "cc", "bcc", "subject", "body"]);
const LONGEST_NAME = 120;

/**
 * An address in its normal form, or undefined where it may not be handed to the system. Nothing but `https:` and `mailto:`;
 * no name or password before the host, which is how one host is made to look like another.
 */
export function openableAddress(text: string): OpenableAddress | undefined {
  const url = URL.parse(text.trim());
  if (url === null) return undefined;
  switch (url.protocol) {
    case "https:":
      return url.username + url.password === "" ? { address: url.href, leadsTo: url.host } : undefined;
    case "mailto:":
      return letter(url);
    default:
      return undefined;
  }
}

function letter(url: URL): OpenableAddress {
  const fields = url.search.slice(1).split("&");
  url.search = fields.filter((field) => LETTER_FIELDS.has(nameOf(field))).join("&");
  url.hash = "";
  const recipients = [url.pathname, ...new URLSearchParams(url.search).getAll("to")].filter(Boolean).join(", ");
  return { address: url.href, leadsTo: recipients.slice(0, LONGEST_NAME) || "nobody yet" };
}

function nameOf(field: string): string {
  return (field.split("=")[0] ?? "").toLowerCase();
}
