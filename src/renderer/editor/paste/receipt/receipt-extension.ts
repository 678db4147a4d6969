import { getExtensionDependencyFromEditor } from "@lexical/extension";
import {
  $getEditor,
  type BaseSelection,
  defineExtension,
  HISTORIC_TAG,
  type NodeKey,
  type UpdateListenerPayload,
} from "lexical";
import type { IntakeMode } from "../../../../intake/keep.ts";
import { isTextChange, LOAD_TAG } from "../../update-tags.ts";
import { type Ends, endsOf, groundOf } from "./ground.ts";
import { type PasteOffer, usePasteOffer } from "./offer.ts";
import type { Pasted, Taken } from "./pasted.ts";
import { blockKeys, changedBlocks, holdsTheSame } from "./span.ts";
import { standingIn, standsAfter, standsIn } from "./standing.ts";

/** A paste on its way into the text: it has come in with the next update. */
type Arrival =
  | { readonly kind: "new"; readonly pasted: Pasted; readonly ends: Ends | null }
  | {
      readonly kind: "again";
      readonly offer: PasteOffer;
      readonly mode: IntakeMode;
      readonly taken: Taken;
      /** The blocks it stands between. */
      readonly previous: NodeKey | undefined;
      readonly next: NodeKey | undefined;
    };

/** Keeps the receipt of the last rich paste for as long as what was pasted stands as it came. */
export const PasteReceiptExtension = defineExtension({
  name: "dateline/paste-receipt",
  build: () => {
    let arrival: Arrival | null = null;
    return {
      expect: (coming: Arrival): void => {
        arrival = coming;
      },
      take: (): Arrival | null => {
        const came = arrival;
        arrival = null;
        return came;
      },
    };
  },
  register: (editor, _config, extension) => {
    const { take } = extension.getOutput();
    const stopListening = editor.registerUpdateListener((update) => {
      const { offer } = usePasteOffer.getState();
      const arrival = take();
      if (arrival === null && (offer === null || !isTextChange(update))) return;
      const next = arrival === null ? offerAfter(offer, update) : offerOf(arrival, update);
      if (next !== offer) usePasteOffer.setState({ offer: next });
    });
    return () => {
      stopListening();
      usePasteOffer.setState({ offer: null });
    };
  },
});

/** Says within the update that inserts a paste where it goes: it is to be inserted at this selection. */
export function $expectPaste(pasted: Pasted, selection: BaseSelection): void {
  $expect({ kind: "new", pasted, ends: endsOf(selection) });
}

/** Says within the update that takes a paste in another way what it becomes. */
export function $expectOtherWay(arrival: Omit<Extract<Arrival, { kind: "again" }>, "kind">): void {
  $expect({ kind: "again", ...arrival });
}

function $expect(arrival: Arrival): void {
  getExtensionDependencyFromEditor($getEditor(), PasteReceiptExtension).output.expect(arrival);
}

function offerOf(arrival: Arrival, update: UpdateListenerPayload): PasteOffer | null {
  return arrival.kind === "new" ? firstOffer(arrival, update) : furtherOffer(arrival, update);
}

function firstOffer(
  { pasted, ends }: Extract<Arrival, { kind: "new" }>,
  update: UpdateListenerPayload,
): PasteOffer | null {
  const { before, keys } = changedBlocks(update);
  if (keys.length === 0) return null;
  const now = { mode: "full", receipt: pasted.full.receipt, standing: standingIn(keys, update.editorState) } as const;
  const ground = ends === null ? null : groundOf(update.prevEditorState, before, ends);
  return { pasted, ground, now, placements: [now] };
}

/** The offer once it was taken in another way; null where that has changed the blocks beside it, which can happen to lists. */
function furtherOffer(
  { offer, mode, taken, previous, next }: Extract<Arrival, { kind: "again" }>,
  { prevEditorState, editorState }: UpdateListenerPayload,
): PasteOffer | null {
  const beside = [previous, next].filter((key) => key !== undefined);
  if (!beside.every((key) => holdsTheSame(prevEditorState, editorState, key))) return null;
  const all = blockKeys(editorState);
  const start = previous === undefined ? 0 : all.indexOf(previous) + 1;
  const keys = all.slice(start, next === undefined ? all.length : all.indexOf(next));
  if (keys.length === 0) return null;
  const now = { mode, receipt: taken.receipt, standing: standingIn(keys, editorState) };
  return { ...offer, now, placements: [...offer.placements.filter((placement) => placement.mode !== mode), now] };
}

function offerAfter(offer: PasteOffer | null, update: UpdateListenerPayload): PasteOffer | null {
  if (offer === null || update.tags.has(LOAD_TAG)) return null;
  if (!update.tags.has(HISTORIC_TAG)) return standsAfter(offer.now.standing, update) ? offer : null;
  const now = offer.placements.find(({ standing }) => standsIn(standing, update.editorState));
  if (now === undefined) return null;
  return now === offer.now ? offer : { ...offer, now };
}
