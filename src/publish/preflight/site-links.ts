import type { Inline } from "../../document/nodes/inline.ts";
import { textsOf } from "../../document/nodes/lines.ts";
import type { Link } from "../../document/nodes/link/schema.ts";
import { plainLine } from "../../document/nodes/plain.ts";
import type { LinkTarget } from "../../shared/article/links.ts";
import type { PreflightPlace } from "../../shared/preflight.ts";
import { slugOfAddress } from "../article-address.ts";
import { unfitRules } from "./links.ts";
import { type Found, inBody, inField, type PreflightSubject } from "./subject.ts";

interface PlacedAddress {
  readonly address: string;
  readonly place: PreflightPlace;
}

/** Links to pages of the publication's own site that no reader can open, wherever they stand: in the text or beside it. */
export function siteLinkRules(subject: PreflightSubject): Found[] {
  const { publication } = subject.dossier;
  return addressesOf(subject).flatMap(({ address, place }) => {
    const slug = slugOfAddress(publication, address);
    if (slug === undefined) return [];
    const target = subject.pages.get(slug);
    if (target !== undefined) return unfitRules(target, `“${target.headline.trim() || slug}”`, address, place);
    const message = `No article of the library has the page ${address}`;
    const mend = "Check the address: an article has another one when its slug is changed.";
    return [{ code: "link-page-unknown", about: address, message, mend, place }];
  });
}

function addressesOf({ dossier }: PreflightSubject): PlacedAddress[] {
  const beside = dossier.article.metadata.relatedLinks.flatMap((link) => typed(link, inField("relatedLinks")));
  const within = dossier.body.root.children.flatMap((block, index) => [
    ...(block.type === "also-read" && block.target !== null ? typed(block.target, inBody(index)) : []),
    ...textsOf(block)
      .flatMap((line) => line.filter(isLink))
      .map(({ url, children }) => ({ address: url, place: inBody(index, plainLine(children).trim()) })),
  ]);
  return [...beside, ...within];
}

function typed(target: LinkTarget, place: PreflightPlace): PlacedAddress[] {
  return target.kind === "address" ? [{ address: target.address, place }] : [];
}

function isLink(node: Inline): node is Link {
  return node.type === "link";
}
