import type { Block } from "../../../document/nodes/block.ts";
import { plainLine } from "../../../document/nodes/plain.ts";
import { publishableAddress } from "../../../shared/address.ts";
import { afterAlsoRead } from "../text/also-read-line.ts";

/** A block that points at another article by its headline alone. */
export interface Pointer {
  /** An index into the blocks. */
  readonly place: number;
  readonly headline: string;
}

/**
 * The blocks with "Also read: …" lines as what they are: those with a link become an "Also read" block. Of those without one the
 * places are told, so that the library can look for an article of that headline; until then they stay as lines.
 */
export function recogniseAlsoRead(blocks: readonly Block[]): { blocks: Block[]; pointers: Pointer[] } {
  const pointers: Pointer[] = [];
  const recognised = blocks.map((block, place): Block => {
    if (block.type !== "paragraph") return block;
    const headline = afterAlsoRead(plainLine(block.children));
    if (headline === undefined || headline === "" || headline.length > 300) return block;
    const links = block.children.filter((node) => node.type === "link");
    const address = publishableAddress(links[0]?.url ?? "");
    if (links.length === 1 && address !== undefined && address.length <= 2048) {
      return { type: "also-read", target: { kind: "address", address, headline } };
    }
    if (links.length === 0) pointers.push({ place, headline });
    return block;
  });
  return { blocks: recognised, pointers };
}
