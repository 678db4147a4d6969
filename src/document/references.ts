import type { LinkTarget } from "../shared/article/links.ts";
import type { Body } from "./body.ts";
import { textsOf } from "./nodes/lines.ts";

/** What a body points at outside itself, each once, in order of appearance. */
export interface References {
  assetIds: string[];
  articleIds: string[];
  addresses: string[];
}

/** The pictures, articles and addresses a body points at. */
export function referencesOf(body: Body): References {
  const assetIds = new Set<string>();
  const articleIds = new Set<string>();
  const addresses = new Set<string>();
  for (const block of body.root.children) {
    if (block.type === "image") assetIds.add(block.assetId);
    if (block.type === "also-read" && block.target !== null) addTarget(block.target);
    if (block.type === "embed" && block.address !== "") addresses.add(block.address);
    for (const text of textsOf(block)) {
      for (const node of text) if (node.type === "link") addresses.add(node.url);
    }
  }
  return { assetIds: [...assetIds], articleIds: [...articleIds], addresses: [...addresses] };

  function addTarget(target: LinkTarget): void {
    if (target.kind === "article") articleIds.add(target.articleId);
    else addresses.add(target.address);
  }
}
