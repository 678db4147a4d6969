import { $getNodeByKey, $isRootNode, type EditorState, type NodeKey, type UpdateListenerPayload } from "lexical";
import { holdsTheSame } from "./span.ts";

/** The blocks that a paste stands in, and the state in which it came there. */
export interface Standing {
  readonly keys: readonly NodeKey[];
  readonly keySet: ReadonlySet<NodeKey>;
  readonly state: EditorState;
}

export function standingIn(keys: readonly NodeKey[], state: EditorState): Standing {
  return { keys, keySet: new Set(keys), state };
}

/** Whether the blocks still stand as they came after an update of the text. Only those that it has come near are looked at. */
export function standsAfter({ keys, keySet, state }: Standing, update: UpdateListenerPayload): boolean {
  const near = [...update.dirtyElements.keys(), ...update.dirtyLeaves].filter((key) => keySet.has(key));
  if (near.length === 0) return isThere(update.editorState, keys[0]) && isThere(update.editorState, keys.at(-1));
  return isRow(update.editorState, keys) && near.every((key) => holdsTheSame(state, update.editorState, key));
}

/** Whether the blocks stand in a state as they came: after undo and redo, which tell nothing of what they change. */
export function standsIn({ keys, state: came }: Standing, state: EditorState): boolean {
  return state === came || (isRow(state, keys) && keys.every((key) => holdsTheSame(came, state, key)));
}

function isThere(state: EditorState, key: NodeKey | undefined): boolean {
  return key !== undefined && state.read(() => $isRootNode($getNodeByKey(key)?.getParent()));
}

function isRow(state: EditorState, keys: readonly NodeKey[]): boolean {
  return state.read(() => {
    let block = $getNodeByKey(keys[0] ?? "");
    if (!$isRootNode(block?.getParent())) return false;
    for (const key of keys) {
      if (block?.getKey() !== key) return false;
      block = block.getNextSibling();
    }
    return true;
  });
}
