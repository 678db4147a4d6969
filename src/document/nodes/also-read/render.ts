import type { LinkTarget } from "../../../shared/article/links.ts";
import { attributes, html, linkableAddress, NO_HTML } from "../../html.ts";
import type { NodeRenderer } from "../../render/renderer.ts";
import type { Surroundings } from "../../surroundings.ts";
import { markdownLink } from "../link/render.ts";
import { directionOfText, differingDirection } from "../text/direction.ts";
import { escapeMarkdown } from "../text/markdown.ts";
import { alsoReadLabel } from "./label.ts";
import type { AlsoRead } from "./schema.ts";

/** A line pointing at another article. Without a headline to show it leaves nothing; without an address it is no link. */
export const alsoRead: NodeRenderer<AlsoRead> = {
  html: ({ target }, { surroundings }) => {
    const { headline, address, language } = resolve(target, surroundings);
    if (headline === "") return NO_HTML;
    const dir = differingDirection(directionOfText(headline), headline, surroundings.direction);
    const words =
      address === undefined
        ? html`<span${attributes({ dir })}>${headline}</span>`
        : html`<a${attributes({ href: address, hreflang: language, lang: language, dir })}>${headline}</a>`;
    return html`<p class="also-read">${alsoReadLabel(surroundings.language)} ${words}</p>`;
  },
  text: ({ target }, { surroundings }) => {
    const { headline, address } = resolve(target, surroundings);
    if (headline === "") return "";
    const place = address === undefined ? "" : ` (${address})`;
    return `${alsoReadLabel(surroundings.language)} ${headline}${place}`;
  },
  markdown: ({ target }, { surroundings }) => {
    const { headline, address } = resolve(target, surroundings);
    if (headline === "") return "";
    const words = escapeMarkdown(headline);
    const label = escapeMarkdown(alsoReadLabel(surroundings.language));
    return `**${label}** ${address === undefined ? words : markdownLink(words, address)}`;
  },
};

interface Resolved {
  headline: string;
  address: string | undefined;
  /** Where it is not that of what is around. */
  language: string | undefined;
}

function resolve(target: LinkTarget | null, surroundings: Surroundings): Resolved {
  if (target === null) return { headline: "", address: undefined, language: undefined };
  const article = target.kind === "article" ? surroundings.article(target.articleId) : undefined;
  const address = target.kind === "article" ? article?.address : target.address;
  const headline = (article?.headline ?? target.headline).replace(/\s+/g, " ").trim();
  const linkable = address === undefined ? undefined : linkableAddress(address);
  return {
    headline: headline === "" && target.kind === "address" ? (linkable ?? "") : headline,
    address: linkable,
    language: article?.language === surroundings.language ? undefined : article?.language,
  };
}
