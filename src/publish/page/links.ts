import { publishableAddress } from "../../shared/address.ts";
import type { LinkTarget } from "../../shared/article/links.ts";
import type { LabelledLink } from "../../shared/author.ts";
import type { PageContext } from "./page-context.ts";

/** A link as a list on the page shows it. */
export interface LinkView {
  readonly label: string;
  readonly address: string;
}

/** A link to what is worth reading besides; its language is null where it is not known. */
export interface TargetView extends LinkView {
  readonly language: string | null;
}

/** Links to other articles and to addresses, each once; those whose target is not at hand are left out. */
export function targetLinks(targets: readonly LinkTarget[], context: Pick<PageContext, "article">): TargetView[] {
  const links = targets.flatMap((target) => targetLink(target, context) ?? []);
  return links.filter((link, index) => links.findIndex(({ address }) => address === link.address) === index);
}

/** The same on a page in `language`, which says of a link's language only that it is another. */
export function foreignMarked(links: readonly TargetView[], language: string): TargetView[] {
  return links.map((link) => (link.language === language ? { ...link, language: null } : link));
}

/** Labelled links such as social accounts. */
export function labelledLinks(links: readonly LabelledLink[]): LinkView[] {
  return links.flatMap(({ label, address }) => {
    const publishable = publishableAddress(address);
    return publishable === undefined ? [] : { label, address: publishable };
  });
}

function targetLink(target: LinkTarget, context: Pick<PageContext, "article">): TargetView | undefined {
  if (target.kind === "address") {
    const address = publishableAddress(target.address);
    return address === undefined ? undefined : { label: target.headline.trim() || address, address, language: null };
  }
  const linked = context.article(target.articleId);
  const label = linked?.headline.trim() || target.headline.trim();
  if (linked === undefined || label === "") return undefined;
  return { label, address: linked.address, language: linked.language };
}
