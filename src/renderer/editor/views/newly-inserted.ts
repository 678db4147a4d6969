import type { NodeKey } from "lexical";

const keys = new Set<NodeKey>();

/** Notes that a block has just been put in, so that its view begins by asking for what it needs. */
export function markNewlyInserted(key: NodeKey): void {
  keys.add(key);
}

/** Whether a block has just been put in; answers so once. */
export function takeNewlyInserted(key: NodeKey): boolean {
  return keys.delete(key);
}
