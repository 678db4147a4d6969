import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements by which a page runs, loads or sends something. A page of Dateline's has none of them but data for search engines. */
const FORBIDDEN = new Set(
  "script object embed applet base frame frameset portal form input button textarea select video audio track source use animate set foreignobject math svg template noscript marquee isindex".split(
    " ",
  ),
);
const LOADING = new Set(
  "src srcset poster background data action formaction ping manifest archive code lowsrc dynsrc cite longdesc classid codebase profile".split(
    " ",
  ),
);
const LINK_PROTOCOLS = new Set(["https:", "http:", "mailto:", "tel:"]);
/** Where a page may have its pictures: beside it, within it, or, in a fragment or a feed, on the publication's own site. */
const OWN_PICTURE =
  /^(?:(?:https:\/\/paper\.example\/)?assets\/[0-9a-f]{64}(?:-\d+(?:\.\d+){3})?-\d+\.\w+|data:image\/(?:png|jpeg|webp|gif|avif);base64,[A-Za-z0-9+/=]*|data:,)$/;

/** Looks through a page, or a part of one, as a browser reads it: whatever in it could run script or load from elsewhere. */
export function inspectHtml(html: string): string[] {
  const faults: string[] = [];
  const waiting: Node[] = [...parse(html, { scriptingEnabled: true }).childNodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ("childNodes" in node) waiting.push(...node.childNodes);
    if ("content" in node) waiting.push(...node.content.childNodes);
    if ("tagName" in node) faults.push(...faultsOf(node));
    // Markdown keeps two lists apart by an empty one.
    if ("data" in node && node.data.trim() !== "") faults.push("a comment with something in it");
  }
  return faults;
}

function faultsOf(element: DefaultTreeAdapterTypes.Element): string[] {
  const name = element.tagName.toLowerCase();
  const attributes = new Map(element.attrs.map((attribute) => [attribute.name.toLowerCase(), attribute.value]));
  if (name === "script" && attributes.get("type") === "application/ld+json" && attributes.size === 1) return [];
  const faults = FORBIDDEN.has(name) && !isPictureSource(element) ? [`<${name}>`] : [];
  for (const [key, value] of attributes) {
    if (isFault(name, key, value, attributes)) faults.push(`<${name} ${key}="${value.slice(0, 80)}">`);
  }
  if (name === "style" && /@import|url\(|expression|behavior|<|\\/i.test(textOf(element)))
    faults.push("a style sheet that loads");
  return faults;
}

function isFault(name: string, key: string, value: string, attributes: ReadonlyMap<string, string>): boolean {
  if (key.startsWith("on") || key === "srcdoc" || key.includes(":href") || key === "http-equiv") return true;
  if (key === "style" && /url|expression|import|behavior|\\/i.test(value)) return true;
  if (key === "href") return name === "link" ? loadsElsewhere(value, attributes) : !isLink(value);
  if (key === "srcset") return !value.split(", ").every((file) => OWN_PICTURE.test(file.replace(/ \d+w$/, "")));
  return LOADING.has(key) && !OWN_PICTURE.test(value);
}

/** One of the files of a picture to choose from; those of sound and video would be loaded by themselves. */
function isPictureSource({ tagName, parentNode }: DefaultTreeAdapterTypes.Element): boolean {
  return tagName === "source" && parentNode?.nodeName === "picture";
}

/** A canonical address, a feed or another language's page are only named; an icon is loaded. */
function loadsElsewhere(href: string, attributes: ReadonlyMap<string, string>): boolean {
  return ["canonical", "alternate"].includes(attributes.get("rel") ?? "") ? !isLink(href) : !OWN_PICTURE.test(href);
}

function isLink(href: string): boolean {
  const url = URL.parse(href, "https://page.invalid/");
  return url !== null && LINK_PROTOCOLS.has(url.protocol);
}

function textOf(element: DefaultTreeAdapterTypes.Element): string {
  return element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}
